/** What is measured: `npm run bench` reads messages, `npm run bench -- history` fills a history. The rest runs by itself. */
const [what] = process.argv.slice(2);
await (what === 'history' ? import('./history.ts') : import('./reading.ts'));

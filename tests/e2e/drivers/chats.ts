/** What two people wrote each other; every second is the person's own. */
const WRITTEN: readonly (readonly [theirs: string, own: string])[] = [
  [
    'That never happened, you’re imagining things again.',
    'No, you’re imagining things. That never happened.',
  ],
  ['I’ll be home at six. Shall I bring bread?', 'Yes please, and milk.'],
  [
    'After everything I’ve done for you, this is the thanks I get? That never happened, and you know it.',
    'I wrote it down.',
  ],
  ['Did you call the landlord?', 'Tomorrow morning.'],
  ['Everyone agrees with me, by the way. Ask my sister.', 'I’d rather not.'],
  ['The train is late again.', 'Which one?'],
  ['The one at ten past.', 'Then I’ll start cooking later.'],
  ['If you leave, you’ll be sorry.', 'I need some time.'],
  ['Fine. I’m not talking to you until you apologize.', 'All right.'],
  ['Good night.', 'Good night.'],
];

/** A chat in the manner of WhatsApp Web, with so many messages. All words are ours. */
export function chatOf(count: number): string {
  const messages = WRITTEN.flat().slice(0, count).map(toRow);
  return `<div id="main"><div role="application">${messages.join('')}</div></div>`;
}

function toRow(text: string, place: number): string {
  const time = `10:${String(30 + place).padStart(2, '0')}`;
  const [side, name] = place % 2 === 0 ? ['in', 'Robin'] : ['out', 'Kim'];
  const look = `background: ${side === 'in' ? '#fff' : '#dcf8c6'}; color: #111; border-radius: 8px; padding: 6px 10px; margin: 4px ${side === 'in' ? '80px 4px 0' : '0 4px 80px'}`;
  return `<div role="row"><div class="message-${side}" style="${look}"><div class="copyable-text" data-pre-plain-text="[${time}, 21/11/2026] ${name}: "><span class="selectable-text">${text}</span></div><div><span>${time}</span></div></div></div>`;
}

/** A whole page around a part of one. */
export function inPage(html: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title>
<body style="margin: 0; padding: 16px; max-width: 520px; background: #ece5dd; font: 15px/1.5 sans-serif"><div id="page">${html}</div></body></html>`;
}

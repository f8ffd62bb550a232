// @ts-check
/**
 * Prints one line that the bootstrap wants a person to see, set apart from the output of tools.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`» ${line}\n`);
}

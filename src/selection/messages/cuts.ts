import { innermost, standsIn, type Laid, type Run } from './lay-out';
import type { Outline, OutlineElement } from './outline';

/**
 * What pages call the control that shows the rest of a message: English, German, Spanish, and the
 * nearest neighbours.
 */
const MORE: readonly string[] = [
  ...['see more', 'show more', 'read more', 'view more', 'read the rest', 'continue reading'],
  ...['see full message', 'show full message', 'view full message', 'view entire message'],
  ...['show full text', 'expand', 'expand message'],
  ...['mehr anzeigen', 'mehr ansehen', 'mehr lesen', 'weiterlesen', 'ganze nachricht anzeigen'],
  ...['gesamte nachricht ansehen', 'gesamte nachricht anzeigen', 'vollständig anzeigen'],
  ...['ver más', 'mostrar más', 'leer más', 'seguir leyendo', 'ver mensaje completo'],
  ...['ver todo el mensaje', 'voir plus', 'afficher plus', 'lire la suite', 'voir la suite'],
  ...['altro', 'mostra altro', 'leggi tutto', 'continua a leggere', 'ver mais', 'mostrar mais'],
  ...['leia mais', 'ler mais', 'meer weergeven', 'meer lezen', 'lees meer'],
];

/** Words that lead on, in any language: “…” at their beginning. */
const LEADS_ON = /^(?:…|\.{3})\s*\p{L}/u;
const ENDS_OPEN = /(?:…|\.{3})$/u;

/** Elements that stand in the line. */
const INLINE: readonly string[] = 'a b bdi button em font i span strong u'.split(' ');

/** The messages of which the page shows only a part. Whatever is selected counts as one where there are no units. */
export function cutsIn(
  all: readonly Laid[],
  units: readonly Laid[],
  { behind, isRestHidden }: Pick<Outline, 'behind' | 'isRestHidden'>,
): ReadonlySet<Laid> {
  const runs = all[0]?.runs ?? [];
  const isPlaced = ({ place }: Run): boolean => place !== null;
  const last = runs.findLast(isPlaced);
  const cut = new Set<Laid>();
  const mark = (run: Run | undefined): void => {
    const unit = run && innermost(run, units);
    if (unit) cut.add(unit);
  };
  if (isRestHidden || isMore(behind)) mark(last);
  for (const control of all) {
    if (!isControl(control.element)) continue;
    const first = runs.findIndex(({ parent }) => standsIn(parent, control));
    const before = runs.slice(0, Math.max(0, first)).findLast(isPlaced);
    if (before === undefined) continue;
    const words = control.runs.map(({ text }) => text).join(' ');
    const isInLine =
      ENDS_OPEN.test(before.text.trim()) && lineOf(before.parent) === lineOf(control);
    // A control belongs to the message that it stands in.
    const isItsOwn = units.some((unit) => standsIn(control, unit) && standsIn(before.parent, unit));
    if (isItsOwn && (isMore(words) || isInLine)) mark(before);
  }
  return cut;
}

/** Whether these are the words of a control that shows the rest. */
function isMore(words: string): boolean {
  const said = words.trim();
  const bare = said.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/\s+/gu, ' ');
  return LEADS_ON.test(said) || MORE.includes(bare.toLowerCase());
}

function isControl({ tag, attributes }: OutlineElement): boolean {
  return (
    ['a', 'button', 'summary'].includes(tag) || ['button', 'link'].includes(attributes.role ?? '')
  );
}

/** The element whose line something stands in. */
function lineOf(one: Laid): Laid {
  let at = one;
  while (at.parent !== null && INLINE.includes(at.element.tag)) at = at.parent;
  return at;
}

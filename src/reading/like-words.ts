/** Words of this length or more may be written with one letter off. */
const FORGIVING_FROM = 5;

/** Endings that change a word's form and not what it says, the longest first. */
const ENDINGS = ['ing', 'ied', 'ies', 'ed', 'es', 's', 'y', 'e'];

/** Whether two words, both in small letters, are the same but for a form or a slip of the fingers. */
export function isLike(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > 4) return false;
  if (one.length > 2 && other.length > 2 && stem(one) === stem(other)) return true;
  return one.length >= FORGIVING_FROM && other.length >= FORGIVING_FROM && isOneOff(one, other);
}

/** What is left without the ending and without a consonant doubled for it ("stopped", "stop"). */
function stem(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  const rest = ending === undefined ? word : word.slice(0, -ending.length);
  return rest.replace(/([^aeiou])\1$/u, '$1');
}

/** Whether one letter was left out, added or changed, or two neighbours changed places. */
function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = (word: string, from: number) => word.slice(from);
  if (short.length < long.length) return rest(short, same) === rest(long, same + 1);
  if (rest(short, same + 1) === rest(long, same + 1)) return true;
  return (
    short[same] === long[same + 1] &&
    short[same + 1] === long[same] &&
    rest(short, same + 2) === rest(long, same + 2)
  );
}

import type { Pattern } from '../schema';

/** Rewrites what happened as a fault of the reader's mind. Facts; about feelings see invalidation. */
export const gaslighting = {
  id: 'gaslighting',
  family: 'distort',
  cues: [
    {
      id: 'gaslighting/memory-is-wrong',
      match: [
        'you (are|were|have been) %surely%? (remembering|recalling) .{1,3} (wrong|wrongly|incorrectly)',
        'you (are|were) %surely%? misremembering',
      ],
      unless: ['(if|maybe|perhaps) you (are|were) .{0,2} (remembering|misremembering)'],
      strength: 'strong',
      examples: [
        "«You're remembering it wrong» again.",
        'We talked about this, «you are just misremembering».',
      ],
      counterExamples: [
        { text: 'I remember it differently, can we check the chat?', because: 'no-match' },
        { text: "If you're remembering it wrong, no worries.", because: 'unless' },
        { text: 'My ex used to say "you\'re remembering it wrong".', because: 'quoted' },
      ],
      explanation: 'memory',
    },
  ],
} as const satisfies Pattern;

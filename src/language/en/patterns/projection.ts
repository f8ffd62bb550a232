import type { PatternTexts } from '../../catalogue';

/** A hidden motive or fault, said of the reader as a fact. One message can't show where it comes from. */
export const projection = {
  name: 'Pinning it on you',
  term: 'projection',
  finds:
    'Sweeping claims about a hidden fault or motive of yours, such as lying, selfishness or wanting to leave.',
  example: 'I’m not the one with something to hide here. You are.',
  source:
    'Near to what research describes: Linda Marshall’s scale (2000) asks about someone acting as if they knew what you did when they weren’t there. “Projection” is an older word for seeing one’s own faults in others. The line drawn around it is ours.',
  caveat:
    'One message can’t show that the person who wrote it does the same thing themselves. Only the accusation can be read here.',
  moves: {
    general: {
      does: 'Said this way, a hidden fault or motive is often put on you as a fact, and you start to defend yourself.',
      couldAlsoBe: 'Someone may be afraid or hurt, and a fear can come out as an accusation.',
      ask: 'Is there something you did that this points to, or only something you are said to be?',
      steady: 'You know your own reasons from the inside. A guess about them is still a guess.',
    },
    mirror: {
      does: 'Handing an accusation straight back often turns a question around, so that whoever raised it now has to answer it.',
      couldAlsoBe: 'It can be a heated way of saying “we both do this”.',
      ask: 'What was the question before it was turned around?',
      steady: 'A question you raised can still be a fair one after it has been handed back to you.',
    },
    selfish: {
      does: 'Calling someone selfish is often used to make their own needs look like a wrong done to others.',
      couldAlsoBe: 'It may be a tired way of saying “I feel left out” or “I need help too”.',
      ask: 'What were you asking for, and is it something you would let a friend have?',
      steady: 'Having needs isn’t the same as being selfish. Everybody has them.',
    },
    hiding: {
      does: 'Being told that you lie or hide something often leaves you trying to prove a thing that can’t be proved.',
      couldAlsoBe:
        'Somebody may be jealous or frightened, or may have seen something they couldn’t explain.',
      ask: 'Does this name something that happened, or does it ask you to prove that nothing did?',
      steady: 'You can be honest and still not be believed. That doesn’t change what is true.',
    },
    'pulling-away': {
      does: 'Saying that you are the one leaving, or the one who changed, often puts the distance between two people down to one of them.',
      couldAlsoBe: 'Someone may really miss you and be afraid of losing you.',
      ask: 'Have you moved away, or have you been quiet for a reason?',
      steady: 'Needing air, or being tired, isn’t the same as leaving someone.',
    },
    manipulative: {
      does: 'Calling someone manipulative is often used to make anything they say next look like a trick.',
      couldAlsoBe: 'A person can feel pushed and reach for the strongest word they know.',
      ask: 'What did you want when you said it: to be heard, or to get your way?',
      steady:
        'Asking, crying or explaining yourself are ordinary things. They don’t turn into tricks because someone names them so.',
    },
    needy: {
      does: 'Words such as “needy” or “jealous” often turn a wish to be close, or a fair worry, into a flaw.',
      couldAlsoBe: 'Someone may need more room than you do, and say it unkindly.',
      ask: 'What did you ask for, in plain words?',
      steady: 'Wanting to be close to people is one of the most ordinary wishes there is.',
    },
  },
} as const satisfies PatternTexts;

import type { PatternTexts } from '../../catalogue';

/** The writer's own act, mood or failure is made the reader's doing. */
export const blameShifting = {
  name: 'Making it your fault',
  term: 'blame-shifting',
  finds: 'Wording that makes you responsible for what someone else did, felt or failed to do.',
  example: 'I would never have thrown it if you hadn’t kept talking.',
  source:
    'Well described in research. Linda Marshall’s scale of subtle psychological abuse (2000) asks about being blamed for a partner’s anger, and Jennifer Freyd’s DARVO includes it.',
  moves: {
    general: {
      does: 'Sentences like this often move the weight of what one person did onto the other.',
      couldAlsoBe:
        'Two people can both have a part in how something went, and this may be a rough way to say so.',
      ask: 'Which part of this did you do, and which part was someone else’s choice?',
      steady: 'You can answer for your own part without carrying the whole of it.',
    },
    'made-me': {
      does: 'Wording like this often turns something a person did into something that was done to them.',
      couldAlsoBe: 'It can be a quick way of saying “I was hurt and I didn’t handle it well”.',
      ask: 'Could another person in the same place have done something different?',
      steady: 'What you say can affect people. What they do with it stays their choice.',
    },
    conditional: {
      does: 'Making the way someone acts depend on you is often used to put you in charge of it.',
      couldAlsoBe: 'It can be a plain wish for something to change, tied to the wrong words.',
      ask: 'If you did all that was asked, would it stop, or would there be a new reason?',
      steady: 'Nobody can be careful enough to control how someone else behaves.',
    },
    consequence: {
      does: 'Said like this, harsh behaviour often sounds like a law of nature that you set off.',
      couldAlsoBe: 'Sometimes it points at a real result, like a late bill or a missed train.',
      ask: 'Did this happen by itself, or did somebody decide to do it?',
      steady:
        'A result that somebody chose isn’t weather. It can be looked at, and so can the choice.',
    },
    deserved: {
      does: 'Saying that someone brought it on themselves is often used to make hurt look earned, so that nobody has to be sorry.',
      couldAlsoBe: 'It may be frustration with a choice that did have a cost.',
      ask: 'Would you tell a friend that they had earned this?',
      steady: 'Making a mistake and deserving to be hurt are two different things.',
    },
    'turned-apology': {
      does: 'An apology that turns halfway often gives back the blame it seemed to take.',
      couldAlsoBe:
        'Some people find apologies hard and reach for a reason while they are still trying.',
      ask: 'If you leave out everything after “but”, what is left?',
      steady: 'It’s fine if an apology like this doesn’t feel like one.',
    },
    everything: {
      does: 'Putting all of it on one person often ends the search for what really went wrong.',
      couldAlsoBe: 'In a bad moment people speak in “always” and “all”, and mean one thing.',
      ask: 'Is it likely that one person did all of this?',
      steady:
        'Few things between two people have only one cause. The whole of it is a lot to hold.',
    },
  },
} as const satisfies PatternTexts;

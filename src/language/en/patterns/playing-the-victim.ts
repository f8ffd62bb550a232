import type { PatternTexts } from '../../catalogue';

/** Victim and offender change places when something is raised. With a lever: see guilt-tripping. */
export const playingTheVictim = {
  name: 'Turning into the one who is hurt',
  term: 'playing the victim',
  finds: 'Wording in which the one who was asked about something becomes the one who was wronged.',
  example: 'I can’t believe I’m the one being punished here, after the year I’ve had.',
  source:
    'Well described in research: the R in Jennifer Freyd’s DARVO stands for “reverse victim and offender” (studied by Harsey, Zurbriggen and Freyd, 2017).',
  moves: {
    general: {
      does: 'Words like these often make two people trade places: the talk was about what hurt you, and now you are the one who hurts.',
      couldAlsoBe:
        'Both people can be hurt at once. Someone who feels ashamed often speaks of their own pain first.',
      ask: 'What were you talking about before it turned?',
      steady: 'Someone else’s pain can be real, and what you brought up can still matter.',
    },
    attacked: {
      does: 'Calling a complaint an attack often ends it: one can’t keep talking to somebody who is being attacked.',
      couldAlsoBe: 'If it came at a bad moment, it may truly have felt like one.',
      ask: 'Read back, does what you said look like an attack or like a complaint?',
      steady: 'Saying that something hurt you, in an ordinary voice, is not an attack.',
    },
    'worst-person': {
      does: 'Calling oneself the worst often leaves you comforting the person you had a complaint about.',
      couldAlsoBe: 'It can be honest shame from somebody who is hard on themselves.',
      ask: 'Has your complaint had an answer yet?',
      steady: 'You can care about how someone feels and still wait for an answer.',
    },
    'nobody-cares': {
      does: 'Saying that nobody cares often pushes aside what was being talked about, and leaves room for one person’s feelings only.',
      couldAlsoBe: 'It can be plain loneliness, said by someone who doesn’t know how to ask.',
      ask: 'Is there room in this message for how you feel too?',
      steady: 'Your feelings don’t have to wait until everyone else’s have been seen to.',
    },
    'harmed-by-you': {
      does: 'Naming your question or your no as the real harm is often used to make you drop it.',
      couldAlsoBe: 'People who have been hurt before can feel cornered by quite small things.',
      ask: 'What did you do, told in the plainest words?',
      steady: 'Bringing something up can feel bad for both of you. That doesn’t make it harm.',
    },
    'everyone-against-me': {
      does: 'Making your question part of “everyone against me” often means that it needs no answer.',
      couldAlsoBe: 'They may be having a hard time on several sides at once.',
      ask: 'Were you against this person, or were you against one thing?',
      steady: 'You can disagree with somebody and still be on their side.',
    },
    'after-everything': {
      does: 'Starting from all that they have been through, or done, often makes your point look cruel before it’s heard.',
      couldAlsoBe: 'They may be worn out and want that to be seen.',
      ask: 'Would your point be fair if it came from someone else?',
      steady: 'A hard life deserves kindness. It doesn’t cancel what happened to you.',
    },
  },
} as const satisfies PatternTexts;

import type { PatternTexts } from '../../catalogue';

/** Low-cost contact that keeps hope alive. Weak from one message. */
export const breadcrumbing = {
  name: 'Just enough to keep you waiting',
  term: 'breadcrumbing',
  finds: 'Small signs of interest with nothing behind them, or warm and cold in one message.',
  example: 'Saw your light on. Made me smile. Anyway, can’t talk.',
  source: 'A popular name; little research.',
  caveat:
    'Hard to see in one message. It is the repeating that makes the pattern: small signs, long gaps, no plan.',
  moves: {
    general: {
      does: 'A message like this can keep a hope alive without giving it anything to stand on.',
      couldAlsoBe: 'The writer may be shy, busy, or unsure of their welcome.',
      ask: 'After a message like this, do you know more than before?',
      steady: 'Your hope was never foolish. You may want more than a sign now and then.',
    },
    ping: {
      does: 'A small sign after a silence is often used to see whether you still answer.',
      couldAlsoBe: 'It may be somebody who has thought of you and found no better way to begin.',
      ask: 'Does it ask anything about you?',
      steady: 'A hello isn’t a debt. It can lie there until you know what you want.',
    },
    someday: {
      does: 'A vague promise often keeps a door half open, so that you neither come in nor go.',
      couldAlsoBe: 'They may honestly not know yet.',
      ask: 'If nothing more than this ever came, would it be enough?',
      steady: 'Your time is now, too. It doesn’t have to wait on a maybe.',
    },
    'hot-and-cold': {
      does: 'Warm and cold in one message often leaves you holding on to the warm half and blaming yourself for the cold.',
      couldAlsoBe: 'Someone may be torn and show you both sides of it.',
      ask: 'Which half has been followed by something real?',
      steady: 'If it confuses you, it may be because it is confusing. That’s no failing of yours.',
    },
    hold: {
      does: 'Asking you to wait, without saying for what, is often used to keep you there while promising nothing.',
      couldAlsoBe: 'It can be an awkward way of saying “you matter to me and I’m not ready”.',
      ask: 'What are you being asked to wait for, and for how long?',
      steady: 'You’re not a seat to be kept. What you do with your time is up to you.',
    },
    check: {
      does: 'Checking whether you still care often asks for reassurance and gives none back.',
      couldAlsoBe: 'It may be plain insecurity, with a real question behind it.',
      ask: 'Has anyone asked how you are?',
      steady: 'You can care about someone and still not answer every test of it.',
    },
    'late-night': {
      does: 'A message at a lonely hour often asks for closeness with no place in the day.',
      couldAlsoBe: 'Nights are hard for many people, and yours may be the name that comes to mind.',
      ask: 'Do you hear from them in daylight too?',
      steady: 'You may want to be thought of at noon as well.',
    },
  },
} as const satisfies PatternTexts;

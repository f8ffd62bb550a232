/** Sentences about a whole message. */
export const explanation = {
  opening: {
    nothing: 'No wording from the list was found. That says nothing about how it felt.',
    nothingOutsideQuotes:
      'Outside the words that look quoted or retold, no wording from the list was found. That says nothing about how it felt.',
    nothingBesidesHelp: 'Besides that, no wording from the list was found.',
    one: 'Some of these words fit a known pattern.',
    two: 'Two patterns of wording come together here.',
    several: 'Several patterns of wording come together here. The clearest stands first.',
    /** Only wordings that the person added themselves were found. */
    own: 'Wording that you added yourself was found. Nothing else from the list was.',
    /** Said instead of “nothing found”, which would claim that it was understood. */
    otherLanguage:
      'This looks like {language}. Only English wording can be read so far, so nothing can be said about this message.',
    faint: 'Only faint signs were found. On their own they may mean little.',
    /** Said where several findings make one movement; see `src/explanation/combinations.ts`. */
    together: {
      darvo:
        'Three moves come together here: something is denied or made small, the blame turns to you, and the writer becomes the one who was hurt. There is a name for this: DARVO. After it, it’s easy to feel at fault.',
      upAndDown:
        'Lifting up and cutting down stand side by side here. That mix often leaves a person working to get the warm half back.',
      threatToReturn:
        'The wish to have you back stands beside a threat here. Together they often make a return look like the only safe way.',
      guiltToReturn:
        'The wish to have you back stands beside guilt here. Together they can make keeping your distance feel cruel.',
      factsAndFeelings:
        'Both what happened and how you felt about it are called wrong here. Together that can leave a person with little firm to stand on.',
      smallAndWrong:
        'The thing is made small here, and your feeling about it is called wrong. Together that often leaves nothing that may be talked about.',
      judgedAndCut:
        'You are asked to account for yourself and put down at the same time here. Together that often makes any answer sound like an excuse.',
      guiltAndDebt:
        'Guilt and something owed come together here. That often leaves no way to say no and still feel decent.',
      coldUntil:
        'Silence and conditions come together here. That often makes giving in look like the only way back to warmth.',
      limitPunished:
        'A limit is treated as an attack here, and guilt follows it. Together that often makes people take back a no that they meant.',
    },
  },
  togetherSource: {
    darvo:
      'DARVO is Jennifer Freyd’s name for it: “deny, attack, reverse victim and offender”. In a study by Harsey, Zurbriggen and Freyd (2017), people who had met more of it blamed themselves more.',
  },
  /** On the card of an own wording. */
  ownAbout: 'You added this wording yourself.',
  limits:
    'This reads wording, not people. One message can’t show a pattern or an intention, and you know things that aren’t in it.',
  /** The same, where several messages were read together. */
  limitsOfSeveral:
    'This reads wording, not people. A few messages can’t show an intention, and you know things that aren’t in them.',
  clarity: {
    strong: 'clear wording',
    fair: 'fairly clear wording',
    weak: 'faint wording',
  },
  setAside: {
    offer: {
      some: 'Some of these words look quoted or retold, so they were left out. Look at them too?',
      all: 'These words look quoted or retold. Look at them too?',
    },
    press: 'Read them too',
  },
  help: {
    'danger-now': {
      heading: 'If someone is in danger now',
      text: 'This message sounds as if someone may be in danger right now. If that’s so, the emergency number is the fastest help there is.',
    },
    suicide: {
      heading: 'About a life',
      text: 'This message speaks of dying or self-harm. Whoever it’s about, it’s worth taking seriously, and it isn’t for one person to carry alone. If it’s about you: you’re welcome at these lines, just as you are.',
    },
    'suicide-as-pressure': {
      heading: 'About a life, and about pressure',
      text: 'Someone’s life is tied to your choice here. The pain may be real, and it still isn’t yours to carry alone. Emergency services can look after them, and a help line after you.',
    },
    threat: {
      heading: 'If this frightens you',
      text: 'Some of these words read as a threat. People at these lines listen, and you don’t have to be sure or decide anything first.',
    },
  },
} as const;

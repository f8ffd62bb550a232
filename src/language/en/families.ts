/** The five families, in the order of the cycle. */
export const families = {
  idealize: {
    name: 'Lifting up',
    about: 'Somebody is put on a pedestal, fast.',
  },
  distort: {
    name: 'Twisting',
    about: 'What happened, who did it and who feels what are told anew.',
  },
  diminish: {
    name: 'Making small',
    about: 'A person’s worth, feelings or efforts are made small.',
  },
  control: {
    name: 'Steering',
    about: 'A person’s choices are steered by guilt, debt, silence or fear.',
  },
  return: {
    name: 'Drawing back in',
    about: 'A door is kept half open.',
  },
} as const;

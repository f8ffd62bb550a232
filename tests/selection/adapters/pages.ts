import type { Message } from '../../../src/selection/selected';

/** A page in the manner of a service, in a file of its name, and what must be read in it. */
export interface KnownPage {
  readonly file: string;
  readonly host: string;
  readonly messages: readonly Message[];
  /** A date in the place of a message, which nobody can tell from one who doesn't know the service. */
  readonly divider?: string;
}

/** All words are ours. */
export const PAGES: readonly KnownPage[] = [
  {
    file: 'whatsapp',
    host: 'web.whatsapp.com',
    messages: [
      {
        text: 'That never happened, you’re imagining things again.',
        sender: 'Robin',
        time: '10:31, 21/11/2026',
        own: false,
      },
      {
        text: 'You always do this. I wrote it down.',
        sender: 'Kim',
        time: '10:32, 21/11/2026',
        own: true,
      },
      {
        text: 'After everything I’ve done for you, this is the thanks I get?',
        sender: 'Robin',
        time: '10:33, 21/11/2026',
        own: false,
      },
    ],
  },
  {
    file: 'telegram',
    host: 'web.telegram.org',
    messages: [
      {
        text: 'You’re overreacting, nobody else minds.',
        sender: 'Robin',
        time: '09:14',
        own: false,
      },
      { text: 'I don’t think so.', time: '09:15', own: true },
      { text: 'If you leave, you’ll be sorry.', time: '09:16', own: false },
    ],
  },
  {
    file: 'telegram-a',
    host: 'web.telegram.org',
    messages: [
      { text: 'You’re overreacting, nobody else minds.', sender: 'Robin', time: '09:14' },
      { text: 'I don’t think so.', time: '09:15', own: true },
    ],
  },
  {
    file: 'discord',
    host: 'discord.com',
    messages: [
      { text: 'It was just a joke, calm down.', sender: 'Robin', time: 'Today at 10:31' },
      { text: 'You’re far too sensitive for this group.', sender: 'Robin', time: '10:32' },
      { text: 'I didn’t find it funny.', sender: 'Sam', time: 'Today at 10:40' },
    ],
  },
  {
    file: 'slack',
    host: 'app.slack.com',
    divider: 'Saturday',
    messages: [
      {
        text: 'As I already said twice, this was your job. Don’t make me look bad again.',
        sender: 'Robin Lee',
        time: '10:30 AM',
      },
      { text: 'Everyone here agrees with me, by the way.', sender: 'Robin Lee', time: '10:31' },
      { text: 'Let’s look at the ticket together.', sender: 'Kim Park', time: '10:35 AM' },
    ],
  },
  {
    file: 'teams',
    host: 'teams.microsoft.com',
    messages: [
      {
        text: 'You people never deliver anything on time.\nIt’s embarrassing.',
        sender: 'Robin Lee',
        time: '10:31 AM',
      },
      { text: 'The plan said Friday.', time: '10:33 AM', own: true },
      {
        text: 'I never said Friday. You’re making that up.',
        sender: 'Robin Lee',
        time: '10:34 AM',
      },
    ],
  },
  {
    file: 'google-messages',
    host: 'messages.google.com',
    messages: [
      { text: 'Where are you? Answer me.', sender: 'Robin', time: 'November 21, 2026 at 10:31 AM' },
      { text: 'At work.', sender: 'You', time: 'November 21, 2026 at 10:35 AM', own: true },
      {
        text: 'Prove it. Send me a picture right now.',
        sender: 'Robin',
        time: 'November 21, 2026 at 10:36 AM',
      },
    ],
  },
  {
    file: 'gmail',
    host: 'mail.google.com',
    messages: [
      {
        text: 'You owe me an explanation.\nAfter all I’ve given up for you, this is what I get.',
        sender: 'Robin Lee',
      },
      { text: 'I’ll write on Monday.\nthe flat\nthe car', sender: 'Kim Park' },
    ],
  },
  {
    file: 'reddit',
    host: 'www.reddit.com',
    messages: [
      {
        text: 'You clearly have no idea what you’re talking about.',
        sender: 'quiet_robin',
        time: '2h ago',
      },
      { text: 'I linked the source above.', sender: 'kim_writes', time: '1h ago' },
      { text: 'Stop being so dramatic. It’s just a forum.', sender: 'sam_there', time: '30m ago' },
    ],
  },
  {
    file: 'x',
    host: 'x.com',
    messages: [
      { text: 'You’re remembering it all wrong, as always.', sender: 'Robin Lee', time: 'Nov 21' },
      { text: 'I have the messages right here.', sender: 'Kim', time: 'Nov 21' },
    ],
  },
  {
    file: 'linkedin',
    host: 'www.linkedin.com',
    messages: [
      {
        text: 'You’re imagining things again, that never happened.',
        sender: 'Robin Lee',
        own: false,
      },
      { text: 'Thanks, I’ll think about it.', sender: 'Kim Park', own: true },
      {
        text: 'If you don’t answer today, forget about the reference.',
        sender: 'Robin Lee',
        own: false,
      },
    ],
  },
];

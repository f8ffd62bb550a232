import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const wordTwisting: Translation<Catalogue['patterns']['word-twisting']> = {
  name: 'Dir Worte in den Mund legen',
  term: 'Wortverdrehung',
  finds:
    'Formulierungen, die das, was du gesagt hast, als etwas Extremes zurückgeben, das du nicht gesagt hast.',
  example: 'Ach so, du meinst also, ich hätte dein ganzes Leben ruiniert.',
  source:
    'Ein populärer Name; unter diesem wenig Forschung. Er liegt nahe bei dem, was Bücher über das Streiten zum Verzerren eines Punktes sagen, und bei den Psychospielen auf dem Duluth-Rad.',
  moves: {
    general: {
      does: 'Solche Zeilen geben deine Worte oft als etwas Extremes zurück, sodass du etwas verteidigst, das du nie gesagt hast.',
      couldAlsoBe: 'Wer verletzt ist, kann es wirklich so gehört haben.',
      ask: 'Welche Worte hast du benutzt?',
      steady:
        'Was du gemeint hast, sagst du selbst. Es wird nicht größer, weil jemand es größer wiederholt.',
    },
    'so-now-i-am': {
      does: 'Deinen Punkt als „Ich bin ein schrecklicher Mensch“ zu verstehen tauscht ihn oft gegen einen viel schlimmeren, und am Ende tröstest du, statt gehört zu werden.',
      couldAlsoBe: 'Es kann Scham sein: Manche hören in jeder Kritik „Du bist schlecht“.',
      ask: 'Hast du überhaupt etwas darüber gesagt, was für ein Mensch das ist?',
      steady:
        'Man kann eine Sache benennen, die wehgetan hat, ohne ein Wort über irgendjemandes ganzen Charakter.',
    },
    'so-you-hate': {
      does: 'In einem kleinen Nein Hass zu hören macht aus einem einzelnen Wunsch oft die Ablehnung von allem.',
      couldAlsoBe: 'Das Thema kann ein wunder Punkt sein, und die Antwort größer als die Frage.',
      ask: 'Wie groß war das, was du wirklich gesagt hast?',
      steady: 'Etwas nicht zu wollen heißt nicht, die Menschen zu hassen, die damit zu tun haben.',
    },
    'calling-me': {
      does: 'In einer Frage eine Beleidigung zu hören lässt die Frage oft verschwinden.',
      couldAlsoBe: 'Man kann sich auch dort beschuldigt fühlen, wo niemand beschuldigt hat.',
      ask: 'War es eine Frage, als sie von dir ausging?',
      steady: 'Fragen ist nicht Beschuldigen. Deine Frage darf die Frage bleiben, die sie war.',
    },
    'bad-guy': {
      does: 'Eine Beschwerde als „immer ich“ zu nehmen lässt sie oft wie endloses Unrecht klingen und beendet das Gespräch darüber.',
      couldAlsoBe: 'Vielleicht kam zuletzt viel Kritik, und das zermürbt.',
      ask: 'Hast du „immer“ gesagt oder von einer Sache gesprochen?',
      steady:
        'Eine Beschwerde ist eine Beschwerde. Du darfst eine haben, ohne dass sie ein Urteil über ein Leben ist.',
    },
    extreme: {
      does: 'Eine Bitte in ihrer äußersten Form zu wiederholen lässt sie oft zu albern für eine Antwort aussehen.',
      couldAlsoBe: 'Manche prüfen, was du meinst, indem sie übertreiben.',
      ask: 'Gibt es eine Mitte zwischen deiner Bitte und dem, was daraus gemacht wurde?',
      steady: 'Ein bescheidener Wunsch bleibt bescheiden, auch nachdem ihn jemand gedehnt hat.',
    },
    'hidden-meaning': {
      does: 'Gesagt zu bekommen, was du „eigentlich“ gemeint hast, lässt dich oft über einen Gedanken streiten, den du nicht hattest.',
      couldAlsoBe:
        'In Nachrichten geht der Ton verloren, und Menschen füllen die Lücke mit ihren Ängsten.',
      ask: 'Wer weiß am besten, was du gemeint hast?',
      steady: 'Nur du warst in deinem Kopf, als du es gesagt hast.',
    },
  },
};

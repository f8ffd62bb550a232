import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const triangulation: Translation<Catalogue['patterns']['triangulation']> = {
  name: 'Vergleichen und Ersetzen',
  term: 'Triangulation',
  finds:
    'Formulierungen, die andere Menschen ins Spiel bringen, um dich zu messen, zu ersetzen oder gegen dich recht zu bekommen.',
  example:
    'Wer das vor dir gemacht hat, hat alles geschafft, ohne sich ein einziges Mal zu beschweren.',
  source:
    'In diesem Sinn ein populärer Name; dahinter wenig Forschung. Listen emotionaler Gewalt wie Tolmans Inventar (1989) enthalten Punkte, die nahekommen.',
  moves: {
    general: {
      does: 'Einen dritten Menschen ins Spiel zu bringen lässt dich oft wetteifern, statt um das zu bitten, was du brauchst.',
      couldAlsoBe: 'Menschen erwähnen oft andere, ohne jemanden vergleichen zu wollen.',
      ask: 'Würde der Punkt noch gelten, wenn man den anderen Menschen wegließe?',
      steady:
        'Du bist nicht dazu da, besser als jemand anderes zu sein. Du musst keinen Wettbewerb gewinnen.',
    },
    comparison: {
      does: 'Jemanden als Vorbild hinzuhalten lässt dich dich oft mehr anstrengen für etwas, das nicht gewonnen werden müsste.',
      couldAlsoBe: 'Es kann eine ungeschickte Art sein, um etwas Bestimmtes zu bitten.',
      ask: 'Was wird von dir gewünscht, wenn man den Vergleich wegnimmt?',
      steady: 'Du bist keine misslungene Kopie von jemand anderem.',
    },
    'past-partner': {
      does: 'Jemanden von früher zu erwähnen gibt dir oft das Gefühl, du hättest Glück, bleiben zu dürfen, oder wärst leicht zu übertreffen.',
      couldAlsoBe:
        'Frühere Beziehungen kommen auch aus Versehen zur Sprache, manchmal aus Nostalgie, die nichts mit dir zu tun hat.',
      ask: 'Worüber wolltest du reden, bevor dieser Mensch ins Spiel kam?',
      steady:
        'Du hörst nur eine Seite davon, wie es früher war. Du musst dem nicht gerecht werden.',
    },
    replaceable: {
      does: 'Zu sagen, dass andere schon warten, macht oft Angst, überhaupt um etwas zu bitten.',
      couldAlsoBe: 'Es kann verletzter Stolz sein, der stärker klingen will, als er sich fühlt.',
      ask: 'Worum würdest du bitten, wenn du keine Angst hättest, ersetzt zu werden?',
      steady: 'Ein Platz lässt sich füllen. Ein Mensch nicht. Was du mitbringst, ist deins.',
    },
    recruited: {
      does: 'Andere herbeizurufen, die zustimmen, lässt dich auf der anderen Seite oft allein fühlen.',
      couldAlsoBe:
        'Vielleicht wurde wirklich jemand gefragt, um bei etwas Schwierigem Hilfe zu bekommen.',
      ask: 'Was wurde diesem Menschen erzählt, und hast du es von ihm selbst gehört?',
      steady:
        'Zustimmung, die du nicht selbst gehört hast, ist nur ein Bericht. Deine Sicht braucht keine Abstimmung.',
    },
    'measuring-stick': {
      does: 'Zu sagen, was „die meisten“ oder „gute“ Partner, Kinder oder Beschäftigte täten, setzt oft eine Regel, der niemand zugestimmt hat.',
      couldAlsoBe: 'Vielleicht war es in dieser Familie oder an diesem Ort wirklich so.',
      ask: 'Wer sind diese Leute, und hast du zugesagt, wie sie zu sein?',
      steady: 'Wie zwei Menschen etwas machen, das machen die zwei miteinander aus.',
    },
    admirers: {
      does: 'Zu erwähnen, wer sonst noch Interesse hat, lässt dich oft um deinen Platz bangen und ihn halten wollen.',
      couldAlsoBe:
        'Es kann der Wunsch sein, bemerkt zu werden, von jemandem, der sich übersehen fühlt.',
      ask: 'Wie fühlst du dich gleich nach dem Lesen: näher oder unsicherer?',
      steady: 'Gewählt zu werden ist kein Preis, um den man kämpfen muss.',
    },
  },
};

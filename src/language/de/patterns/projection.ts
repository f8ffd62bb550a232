import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const projection: Translation<Catalogue['patterns']['projection']> = {
  name: 'Es dir anhängen',
  term: 'Projektion',
  finds:
    'Pauschale Behauptungen über einen verborgenen Fehler oder Grund bei dir, etwa Lügen, Selbstsucht oder den Wunsch zu gehen.',
  example: 'Nicht ich habe hier etwas zu verbergen. Du hast es.',
  source:
    'Nahe an dem, was die Forschung beschreibt: Linda Marshalls Skala (2000) fragt danach, ob jemand so tut, als wüsste er, was du in seiner Abwesenheit getan hast. „Projektion“ ist ein älteres Wort dafür, eigene Fehler in anderen zu sehen. Die Grenze darum haben wir gezogen.',
  caveat:
    'Eine einzelne Nachricht kann nicht zeigen, dass der Mensch, der sie schrieb, dasselbe selbst tut. Hier lässt sich nur der Vorwurf lesen.',
  moves: {
    general: {
      does: 'So gesagt, wird dir ein verborgener Fehler oder Grund oft wie eine Tatsache zugeschrieben, und du fängst an, dich zu verteidigen.',
      couldAlsoBe:
        'Vielleicht hat jemand Angst oder ist verletzt, und eine Angst kann als Vorwurf herauskommen.',
      ask: 'Geht es um etwas, das du getan hast, oder nur um etwas, das du sein sollst?',
      steady: 'Du kennst deine Gründe von innen. Eine Vermutung darüber bleibt eine Vermutung.',
    },
    mirror: {
      does: 'Einen Vorwurf einfach zurückzugeben dreht eine Frage oft um, sodass nun antworten muss, wer sie gestellt hat.',
      couldAlsoBe: 'Im Streit kann es heißen: „Das tun wir beide.“',
      ask: 'Was war die Frage, bevor sie umgedreht wurde?',
      steady:
        'Eine Frage von dir kann berechtigt bleiben, auch nachdem sie dir zurückgegeben wurde.',
    },
    selfish: {
      does: 'Jemanden selbstsüchtig zu nennen lässt eigene Bedürfnisse oft wie ein Unrecht an anderen aussehen.',
      couldAlsoBe:
        'Es kann müde gesagt heißen: „Ich fühle mich außen vor“ oder „Ich brauche auch Hilfe“.',
      ask: 'Worum hast du gebeten, und würdest du es Menschen gönnen, die du magst?',
      steady:
        'Bedürfnisse zu haben ist nicht dasselbe wie selbstsüchtig zu sein. Alle haben welche.',
    },
    hiding: {
      does: 'Zu hören, dass du lügst oder etwas verbirgst, lässt dich oft etwas beweisen wollen, das sich nicht beweisen lässt.',
      couldAlsoBe:
        'Vielleicht ist jemand eifersüchtig oder hat Angst oder hat etwas gesehen, das unerklärlich schien.',
      ask: 'Wird etwas benannt, das geschehen ist, oder sollst du beweisen, dass nichts war?',
      steady:
        'Man kann ehrlich sein und trotzdem keinen Glauben finden. An der Wahrheit ändert das nichts.',
    },
    'pulling-away': {
      does: 'Zu sagen, dass du gehst oder dich verändert hast, legt den Abstand zwischen zwei Menschen oft nur einem zur Last.',
      couldAlsoBe: 'Vielleicht wirst du wirklich vermisst, und da ist Angst, dich zu verlieren.',
      ask: 'Bist du weggerückt, oder bist du aus einem Grund still gewesen?',
      steady: 'Luft zu brauchen oder müde zu sein ist nicht dasselbe wie jemanden zu verlassen.',
    },
    manipulative: {
      does: 'Jemanden manipulativ zu nennen lässt alles, was danach kommt, oft wie einen Trick aussehen.',
      couldAlsoBe:
        'Man kann sich gedrängt fühlen und nach dem stärksten Wort greifen, das man kennt.',
      ask: 'Was wolltest du, als du es gesagt hast: gehört werden oder dich durchsetzen?',
      steady:
        'Bitten, weinen oder sich erklären sind gewöhnliche Dinge. Sie werden nicht zu Tricks, weil jemand sie so nennt.',
    },
    needy: {
      does: 'Wörter wie „bedürftig“ oder „eifersüchtig“ machen aus dem Wunsch nach Nähe oder einer berechtigten Sorge oft einen Makel.',
      couldAlsoBe: 'Vielleicht braucht jemand mehr Raum als du und sagt es unfreundlich.',
      ask: 'Worum hast du in einfachen Worten gebeten?',
      steady: 'Menschen nahe sein zu wollen ist einer der gewöhnlichsten Wünsche überhaupt.',
    },
  },
};

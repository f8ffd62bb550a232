import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const boundaryAttack: Translation<Catalogue['patterns']['boundary-attack']> = {
  name: 'Deine Grenzen als Angriff behandeln',
  term: 'Grenzverletzung',
  finds:
    'Formulierungen, die ein Nein, eine Grenze, ein Bedürfnis oder den Wunsch nach Abstand verspotten, bestrafen oder übergehen.',
  example: 'Ach, wieder eine von deinen kleinen Regeln. Ich bin um acht da.',
  source:
    'Nahe an dem, was die Forschung beschreibt: „restrictive engulfment“ in Murphys und Hoovers Maß (1999) und britische Leitlinien zu kontrollierendem Zwang. Die Grenze darum haben wir gezogen.',
  moves: {
    general: {
      does: 'Solche Sätze lassen eine Grenze oft wie einen Angriff aussehen, sodass du sie um des Friedens willen aufgibst.',
      couldAlsoBe:
        'Ein Nein kann stechen, und die erste Antwort darauf ist nicht immer die fairste.',
      ask: 'Was sollte deine Grenze schützen?',
      steady: 'Eine Grenze sagt, wo du bist. Sie ist kein Unrecht an jemand anderem.',
    },
    mocking: {
      does: 'Sich über eine Grenze lustig zu machen lässt dich oft albern fühlen, weil du eine hast.',
      couldAlsoBe: 'Es kann Verlegenheit sein: Manche scherzen, wenn sie ein Nein hören.',
      ask: 'Käme dir deine Grenze vernünftig vor, wenn niemand gelacht hätte?',
      steady: 'Eine Grenze muss nicht beeindruckend klingen, um gut zu sein.',
    },
    override: {
      does: 'Trotz eines Neins weiterzumachen sagt dir oft, dass es gehört wurde und nicht zählt.',
      couldAlsoBe: 'Es kann Vorfreude oder Sorge sein, die dem Fragen vorausläuft.',
      ask: 'Was geschah, als du das letzte Mal Nein dazu gesagt hast?',
      steady: 'Ein Nein, das übergangen wurde, war trotzdem ein Nein.',
    },
    'no-denied': {
      does: 'Zu hören, dass dir kein Nein zusteht, nimmt dir oft eine Wahl, bevor sie getroffen ist.',
      couldAlsoBe:
        'In manchen Fällen, etwa bei einer gemeinsamen Pflicht, zählt ein schlichtes Nein wirklich nicht allein.',
      ask: 'Dürftest du das jedem anderen Menschen abschlagen?',
      steady: 'Nein zu sagen gehört zu jeder Beziehung, in der ein Ja etwas bedeutet.',
    },
    'shutting-out': {
      does: 'Deinen Wunsch nach Abstand Strafe zu nennen lässt dich ihn oft aufgeben, um zu zeigen, dass du nicht grausam bist.',
      couldAlsoBe:
        'Vielleicht fühlt sich jemand wirklich ausgeschlossen und hat Angst, was es bedeutet.',
      ask: 'Wofür hast du den Abstand gebraucht?',
      steady: 'Einen Schritt zurückzutreten, um zu atmen, heißt nicht, jemanden wegzustoßen.',
    },
    'too-much': {
      does: 'Bedürfnisse zu viel zu nennen lässt ganz gewöhnliche oft wie eine Last aussehen, sodass du jedes Mal um weniger bittest.',
      couldAlsoBe: 'Vielleicht ist jemand gerade am Ende dessen, was zu geben da ist.',
      ask: 'Worum hast du gebeten, und wie viel ist das wirklich?',
      steady: 'Bedürfnisse zu haben macht dich nicht schwierig. Alle haben welche.',
    },
    space: {
      does: 'Dein Wort „Abstand“ zu wiederholen, als wäre es lächerlich, lässt Zeit für dich oft wie Verrat aussehen.',
      couldAlsoBe: 'Das Wort kann jemandem Angst machen, der schon einmal verlassen wurde.',
      ask: 'Um wie viel Zeit hast du gebeten?',
      steady: 'Zeit allein ist ein schlichtes menschliches Bedürfnis, wie Schlaf.',
    },
  },
};

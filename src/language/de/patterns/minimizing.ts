import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const minimizing: Translation<Catalogue['patterns']['minimizing']> = {
  name: 'Es kleinreden',
  term: 'Bagatellisieren',
  finds:
    'Formulierungen, die kleiner machen, was du getan hast, was du brauchst oder was dir passiert ist.',
  example: 'Ach bitte, das war nicht mal Schreien. Da hättest du mein Elternhaus sehen sollen.',
  source:
    'In der Forschung gut beschrieben: „making light of the abuse“ steht auf dem Duluth-Rad, und Linda Marshalls Skala (2000) fragt danach, ob kleingeredet wurde, worüber man sich freute.',
  moves: {
    general: {
      does: 'Solche Formulierungen schrumpfen etwas oft so lange, bis scheinbar nichts mehr übrig ist, worüber man reden könnte.',
      couldAlsoBe:
        'Es kann als Trost gemeint sein: Manche machen Dinge klein, weil es dir besser gehen soll.',
      ask: 'Wie groß war es für dich, bevor dir jemand die Größe sagte?',
      steady:
        'Etwas kann für einen Menschen klein und für einen anderen groß sein. Für dich gilt dein Maß.',
    },
    joke: {
      does: 'Es hinterher einen Witz zu nennen verschiebt das Problem oft von dem, was gesagt wurde, auf den Menschen, der nicht gelacht hat.',
      couldAlsoBe: 'Vielleicht war es wirklich so gemeint und ging daneben.',
      ask: 'War es für euch beide lustig?',
      steady: 'Ein Witz, der wehtut, hat wehgetan, was immer er sein sollte.',
    },
    'no-big-deal': {
      does: 'Etwas keine große Sache zu nennen legt oft fest, wie viel es dir ausmachen darf.',
      couldAlsoBe:
        'Es kann eine ruhige Sicht sein von jemandem, den es nicht so getroffen hat wie dich.',
      ask: 'Für wen ist es keine große Sache?',
      steady: 'Wenn es dir nachgeht, hat es Gewicht.',
    },
    anyone: {
      does: 'Zu sagen, dass das jeder gekonnt hätte, nimmt oft das weg, worüber du dich freust, sodass nie gelobt werden muss.',
      couldAlsoBe: 'Manche wissen nicht, wie man sich laut mitfreut.',
      ask: 'Wie viele Menschen haben es getan, außer dir?',
      steady: 'Du hast es getan. Das ist eine Tatsache, mit oder ohne Beifall.',
    },
    'others-worse': {
      does: 'Auf Menschen zu zeigen, denen es schlechter geht, lässt deine eigenen Sorgen oft wie schlechtes Benehmen klingen.',
      couldAlsoBe:
        'Es kann ein ungeschickter Versuch sein, die Dinge einzuordnen, oder eigene alte Not, die da spricht.',
      ask: 'Würdest du das einem Menschen sagen, den du magst und der dieselbe Sorge hat?',
      steady:
        'Schmerz ist kein Wettbewerb. Die größere Not eines anderen lässt deine nicht verschwinden.',
    },
    'one-time': {
      does: 'Zu zählen, wie selten es war, macht das Geschehene oft zu klein, um darüber zu reden.',
      couldAlsoBe: 'Vielleicht war es wirklich ein einziges Mal und tut leid.',
      ask: 'Geht es dir um die Zahl oder um das, was es war?',
      steady: 'Einmal kann genug sein, um wehzutun, und genug, um darüber reden zu wollen.',
    },
    'move-on': {
      does: '„Komm endlich darüber hinweg“ setzt deinen Gefühlen oft ein Ende, das jemand anderem passt.',
      couldAlsoBe:
        'Vielleicht ist da Hilflosigkeit, weil es dir noch wehtut, und der Wunsch, dass es für euch beide vorbei ist.',
      ask: 'Was bräuchtest du, damit es vorbei sein kann?',
      steady: 'Dinge dauern so lange, wie sie dauern. Du bist nicht zu spät.',
    },
    hardship: {
      does: 'Von härteren Zeiten zu erzählen lässt deinen Wunsch oft verwöhnt aussehen, bevor er gehört ist.',
      couldAlsoBe:
        'Es kann Stolz sein, etwas überstanden zu haben, und der Wunsch, dass man das weiß.',
      ask: 'Sagt diese harte Zeit etwas darüber, was du jetzt brauchst?',
      steady:
        'Zwei Leben können auf verschiedene Weise schwer sein. Du musst dir deine Bedürfnisse nicht erst durch Leiden verdienen.',
    },
  },
};

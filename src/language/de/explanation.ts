import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';

/** Sentences about a whole message. */
export const explanation: Translation<Catalogue['explanation']> = {
  opening: {
    nothing:
      'Keine Formulierung von der Liste wurde gefunden. Das sagt nichts darüber, wie es sich angefühlt hat.',
    nothingOutsideQuotes:
      'Außer in den Worten, die nach Zitat oder Nacherzählung aussehen, wurde keine Formulierung von der Liste gefunden. Das sagt nichts darüber, wie es sich angefühlt hat.',
    nothingBesidesHelp: 'Darüber hinaus wurde keine Formulierung von der Liste gefunden.',
    one: 'Einige dieser Worte passen zu einem bekannten Muster.',
    two: 'Hier kommen zwei Muster zusammen.',
    several: 'Hier kommen mehrere Muster zusammen. Das deutlichste steht zuerst.',
    own: 'Eine Formulierung, die du selbst eingetragen hast, kommt vor. Von der Liste sonst nichts.',
    otherLanguage:
      'Das sieht nach {language} aus. Bisher lassen sich nur englische Formulierungen lesen, darum lässt sich über diese Nachricht nichts sagen.',
    faint: 'Nur schwache Anzeichen wurden gefunden. Für sich allein heißen sie vielleicht wenig.',
    together: {
      darvo:
        'Hier kommen drei Züge zusammen: Etwas wird abgestritten oder kleingemacht, die Schuld wandert zu dir, und wer schreibt, wird zu dem Menschen, dem wehgetan wurde. Dafür gibt es einen Namen: DARVO. Danach fühlt man sich leicht selbst schuld.',
      upAndDown:
        'Hochheben und Herabsetzen stehen hier nebeneinander. Diese Mischung lässt oft jemanden um die warme Hälfte kämpfen.',
      threatToReturn:
        'Der Wunsch, dich zurückzuhaben, steht hier neben einer Drohung. Zusammen lassen sie eine Rückkehr oft wie den einzigen sicheren Weg aussehen.',
      guiltToReturn:
        'Der Wunsch, dich zurückzuhaben, steht hier neben Schuld. Zusammen kann sich Abstand dann grausam anfühlen.',
      factsAndFeelings:
        'Sowohl was geschah als auch was du dabei gefühlt hast, gilt hier als falsch. Zusammen kann das wenig übrig lassen, worauf man stehen kann.',
      smallAndWrong:
        'Die Sache wird hier kleingemacht, und dein Gefühl dazu gilt als falsch. Zusammen bleibt oft nichts, worüber man reden dürfte.',
      judgedAndCut:
        'Du sollst dich hier rechtfertigen und wirst zugleich herabgesetzt. Zusammen klingt dann oft jede Antwort wie eine Ausrede.',
      guiltAndDebt:
        'Schuld und etwas, das du schuldig sein sollst, kommen hier zusammen. Oft bleibt dann kein Weg, Nein zu sagen und sich noch anständig zu fühlen.',
      coldUntil:
        'Schweigen und Bedingungen kommen hier zusammen. Nachgeben sieht dann oft wie der einzige Weg zurück zur Wärme aus.',
      limitPunished:
        'Eine Grenze wird hier wie ein Angriff behandelt, und Schuld folgt darauf. Zusammen nehmen Menschen dann oft ein Nein zurück, das sie ernst gemeint haben.',
    },
  },
  togetherSource: {
    darvo:
      'DARVO ist Jennifer Freyds Name dafür: „deny, attack, reverse victim and offender“. In einer Studie von Harsey, Zurbriggen und Freyd (2017) gaben sich Menschen, die mehr davon erlebt hatten, selbst mehr die Schuld.',
  },
  ownAbout: 'Diese Formulierung hast du selbst eingetragen.',
  limits:
    'Hier werden Worte gelesen, nicht Menschen. Eine einzelne Nachricht kann weder ein Muster noch eine Absicht zeigen, und du weißt Dinge, die nicht darin stehen.',
  limitsOfSeveral:
    'Hier werden Worte gelesen, nicht Menschen. Ein paar Nachrichten zeigen keine Absicht, und du weißt Dinge, die nicht darin stehen.',
  clarity: {
    strong: 'deutlich formuliert',
    fair: 'ziemlich deutlich formuliert',
    weak: 'schwach angedeutet',
  },
  setAside: {
    offer: {
      some: 'Einige dieser Worte sehen nach Zitat oder Nacherzählung aus und blieben darum außen vor. Auch diese ansehen?',
      all: 'Diese Worte sehen nach Zitat oder Nacherzählung aus. Auch diese ansehen?',
    },
    press: 'Auch diese lesen',
  },
  help: {
    'danger-now': {
      heading: 'Wenn gerade jemand in Gefahr ist',
      text: 'Diese Nachricht klingt, als könnte gerade jemand in Gefahr sein. Wenn das so ist, hilft die Notrufnummer am schnellsten.',
    },
    suicide: {
      heading: 'Es geht um ein Leben',
      text: 'Diese Nachricht spricht vom Sterben oder von Selbstverletzung. Um wen es auch geht: Es ist ernst zu nehmen, und ein Mensch allein muss es nicht tragen. Wenn es um dich geht: Bei diesen Stellen bist du willkommen, so wie du bist.',
    },
    'suicide-as-pressure': {
      heading: 'Es geht um ein Leben, und um Druck',
      text: 'Hier wird das Leben eines Menschen an deine Entscheidung gebunden. Der Schmerz kann echt sein, und trotzdem musst du ihn nicht allein tragen. Der Notruf kann sich um diesen Menschen kümmern, und ein Hilfetelefon um dich.',
    },
    threat: {
      heading: 'Wenn dir das Angst macht',
      text: 'Einige dieser Worte lesen sich wie eine Drohung. An diesen Telefonen hört man dir zu, und du musst dir vorher weder sicher sein noch etwas entscheiden.',
    },
  },
};

import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const playingTheVictim: Translation<Catalogue['patterns']['playing-the-victim']> = {
  name: 'Plötzlich wer verletzt ist',
  term: 'Opferrolle',
  finds:
    'Formulierungen, in denen der Mensch, der auf etwas angesprochen wurde, zu dem wird, dem Unrecht geschah.',
  example: 'Ich fasse es nicht, dass ich hier bestraft werde, nach dem Jahr, das ich hatte.',
  source:
    'In der Forschung gut beschrieben: Das R in Jennifer Freyds DARVO steht für „reverse victim and offender“ (untersucht von Harsey, Zurbriggen und Freyd, 2017).',
  moves: {
    general: {
      does: 'Solche Worte lassen zwei Menschen oft die Plätze tauschen: Es ging um das, was dir wehtat, und nun tust du weh.',
      couldAlsoBe:
        'Beide können zugleich verletzt sein. Wer sich schämt, spricht oft zuerst vom eigenen Schmerz.',
      ask: 'Worüber habt ihr gesprochen, bevor es sich drehte?',
      steady:
        'Der Schmerz eines anderen kann echt sein, und was du angesprochen hast, kann trotzdem zählen.',
    },
    attacked: {
      does: 'Eine Beschwerde Angriff zu nennen beendet sie oft: Mit einem Menschen, der angegriffen wird, kann man nicht weiterreden.',
      couldAlsoBe:
        'Kam es in einem schlechten Moment, hat es sich vielleicht wirklich so angefühlt.',
      ask: 'Wenn du es noch einmal liest: Sieht es nach Angriff aus oder nach Beschwerde?',
      steady: 'In gewöhnlichem Ton zu sagen, dass etwas wehgetan hat, ist kein Angriff.',
    },
    'worst-person': {
      does: 'Sich selbst den schlimmsten Menschen zu nennen führt oft dazu, dass du den Menschen tröstest, über den du dich beschwert hast.',
      couldAlsoBe: 'Es kann ehrliche Scham von jemandem sein, der streng mit sich ist.',
      ask: 'Hat deine Beschwerde schon eine Antwort bekommen?',
      steady:
        'Dir kann wichtig sein, wie es jemandem geht, und du kannst trotzdem auf eine Antwort warten.',
    },
    'nobody-cares': {
      does: 'Zu sagen, dass sich niemand kümmert, schiebt oft beiseite, worum es ging, und lässt nur für die Gefühle eines Menschen Platz.',
      couldAlsoBe:
        'Es kann schlichte Einsamkeit sein, gesagt von jemandem, der nicht weiß, wie man bittet.',
      ask: 'Ist in dieser Nachricht auch Platz für deine Gefühle?',
      steady: 'Deine Gefühle müssen nicht warten, bis alle anderen versorgt sind.',
    },
    'harmed-by-you': {
      does: 'Deine Frage oder dein Nein als den eigentlichen Schaden zu bezeichnen bringt dich oft dazu, es fallen zu lassen.',
      couldAlsoBe:
        'Wer früher verletzt wurde, kann sich von ganz Kleinem in die Ecke gedrängt fühlen.',
      ask: 'Was hast du getan, in den schlichtesten Worten?',
      steady:
        'Etwas anzusprechen kann sich für euch beide schlecht anfühlen. Schaden ist es darum nicht.',
    },
    'everyone-against-me': {
      does: 'Deine Frage zum Teil von „alle gegen mich“ zu machen heißt oft, dass sie keine Antwort braucht.',
      couldAlsoBe: 'Vielleicht ist es gerade von mehreren Seiten schwer.',
      ask: 'Warst du gegen diesen Menschen oder gegen eine Sache?',
      steady: 'Du kannst anderer Meinung sein und trotzdem auf der Seite dieses Menschen stehen.',
    },
    'after-everything': {
      does: 'Mit allem anzufangen, was durchgemacht oder getan wurde, lässt deinen Punkt oft grausam aussehen, bevor er gehört ist.',
      couldAlsoBe: 'Vielleicht ist jemand erschöpft und möchte, dass das gesehen wird.',
      ask: 'Wäre dein Punkt berechtigt, wenn er von jemand anderem käme?',
      steady:
        'Ein schweres Leben verdient Freundlichkeit. Es hebt nicht auf, was dir passiert ist.',
    },
  },
};

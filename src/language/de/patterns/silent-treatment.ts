import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const silentTreatment: Translation<Catalogue['patterns']['silent-treatment']> = {
  name: 'Schweigen als Strafe',
  term: 'Schweigestrafe',
  finds:
    'Formulierungen, die Schweigen als Strafe ankündigen oder androhen oder das Gespräch mit Verachtung beenden.',
  example: 'Von mir hörst du nichts, bis du mal gründlich über dich nachgedacht hast.',
  source:
    'In der Forschung gut beschrieben: „hostile withdrawal“ in Murphys und Hoovers Maß (1999). John Gottmans „stonewalling“ sieht ähnlich aus und ist oft bloß Überforderung.',
  caveat:
    'Eine einzelne Nachricht kann nicht zeigen, ob das eine Strafe ist oder jemand eine Pause braucht. Was nach der Pause kommt, sagt mehr.',
  moves: {
    general: {
      does: 'Solche Worte machen oft das Schweigen selbst zur Strafe, sodass du etwas tust, damit es aufhört.',
      couldAlsoBe: 'Manche werden still, weil sie überfordert sind und keine Worte mehr haben.',
      ask: 'War davon die Rede, darauf zurückzukommen?',
      steady: 'Ein Schweigen, das jemand anderes gewählt hat, musst du nicht füllen.',
    },
    'until-you': {
      does: 'Schweigen, das dauert, bis du etwas tust, macht Reden oft zu einer Belohnung, die mit Nachgeben bezahlt wird.',
      couldAlsoBe:
        'Vielleicht ist die Verletzung zu groß, um weiterzumachen, bevor etwas in Ordnung kommt.',
      ask: 'Weißt du, wofür du dich entschuldigen würdest?',
      steady:
        'Eine Entschuldigung ist etwas wert, wenn sie ehrlich ist. Als Eintrittsgeld verliert sie das.',
    },
    'dont-contact': {
      does: 'Mitten im Streit zu hören, man solle sich nicht melden, bringt Menschen oft dazu, hinterherzulaufen.',
      couldAlsoBe: 'Es kann ein echter Wunsch nach Ruhe sein, und dann heißt es genau das.',
      ask: 'Liest es sich wie ein Wunsch nach Abstand oder wie eine Einladung zu betteln?',
      steady: 'Du darfst die Worte beim Wort nehmen und es still sein lassen.',
    },
    'nothing-to-say': {
      does: 'Sich dem Gespräch zu verweigern schließt oft die Tür und lässt dich raten, was du getan hast.',
      couldAlsoBe: 'Zorn kann Menschen eine Weile wirklich sprachlos machen.',
      ask: 'Wurde dir gesagt, was los ist?',
      steady: 'Es ist nicht deine Aufgabe zu erraten, was dir jemand nicht sagt.',
    },
    dismissal: {
      does: 'Etwas abzutun lässt das, was du gesagt hast, oft so aussehen, als wäre es keine Antwort wert.',
      couldAlsoBe: 'Es kann Müdigkeit sein und ein Streit, den beide lieber lassen würden.',
      ask: 'Was hast du gesagt, kurz bevor keine Antwort kam?',
      steady: 'Es war wert, gesagt zu werden, auch wenn nur ein Achselzucken kam.',
    },
    lesson: {
      does: 'Zu warten, bis du deine Lektion gelernt hast, macht oft einen zum Lehrer und den anderen zum Kind, das warten muss.',
      couldAlsoBe: 'Vielleicht wurde dort, wo jemand aufgewachsen ist, so gestritten.',
      ask: 'Wer entscheidet, wann es vorbei ist, und woran würdest du es merken?',
      steady:
        'Zwei Erwachsene können beide etwas aus einem Streit lernen. Niemand muss in der Ecke sitzen.',
    },
    ignored: {
      does: 'Anzukündigen, dass du ignoriert wirst, macht es oft von deinem Benehmen abhängig, ob du gehört wirst.',
      couldAlsoBe: 'Es kann grob gesagt heißen, dass ein Thema ruhen soll.',
      ask: 'Würdest du mit der Frage von Menschen, die du magst, so umgehen?',
      steady:
        'Ohne Antwort zu bleiben fühlt sich an, als wäre man unwichtig. Unwichtig macht es dich nicht.',
    },
  },
};

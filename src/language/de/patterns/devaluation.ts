import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const devaluation: Translation<Catalogue['patterns']['devaluation']> = {
  name: 'Dich herabsetzen',
  term: 'Abwertung',
  finds:
    'Verachtung für das, was du bist: deinen Wert, Verstand, Körper, dein Können oder ob man dich lieben kann.',
  example: 'Ehrlich, ich weiß nicht, warum sich überhaupt jemand mit dir abgibt.',
  source:
    'In der Forschung gut beschrieben: „denigration“ in Murphys und Hoovers Maß für emotionale Gewalt (1999) und Verachtung in John Gottmans Arbeit über Paare.',
  moves: {
    general: {
      does: 'Solche Worte machen oft, dass ein Mensch sich klein fühlt und kaum noch etwas erwartet.',
      couldAlsoBe:
        'Im Zorn sagen Menschen Grausames, das sie eine Stunde später nicht mehr glauben.',
      ask: 'Würdest du mit Menschen, die dir wichtig sind, in diesen Worten reden?',
      steady:
        'Dein Wert steigt und fällt nicht mit dem, was jemand an einem schlechten Tag sagt, oder an irgendeinem Tag.',
    },
    worth: {
      does: 'Worte über den Wert eines Menschen gehen oft weit über das hinaus, worum es im Streit ging.',
      couldAlsoBe: 'Es kann Zorn sein, der nach dem Schwersten greift, das da ist.',
      ask: 'Worum ging es, bevor es um dich als Ganzes ging?',
      steady:
        'Wert wird nicht von anderen ausgeteilt, also können sie ihn auch nicht zurücknehmen.',
    },
    mind: {
      does: 'Jemanden dumm zu nennen ist oft ein Weg zu gewinnen, ohne zu antworten.',
      couldAlsoBe: 'Es kann schlichte Ungeduld sein, die gern zurückgenommen würde.',
      ask: 'Was hast du gesagt, das stattdessen eine Antwort hätte haben können?',
      steady: 'Dumm genannt zu werden ist kein Maß dafür, wie gut du denkst.',
    },
    body: {
      does: 'Bemerkungen über Körper oder Aussehen treffen oft dort, wo es keine Antwort gibt, und machen lenkbarer.',
      couldAlsoBe:
        'In manchen Familien und Gruppen wird über Aussehen geredet, ohne zu bedenken, was das tut.',
      ask: 'Hast du dazu um eine Meinung gebeten?',
      steady: 'Dein Körper steht nicht zur Bewertung. Du wohnst darin.',
    },
    competence: {
      does: 'Solche Worte machen aus einem Fehler oft ein Bild vom ganzen Menschen.',
      couldAlsoBe: 'Es kann Druck wegen der Aufgabe sein, der sich am Nächstbesten entlädt.',
      ask: 'Was genau ging schief, und wie groß war es?',
      steady:
        'Ein Fehler ist ein Fehler. Eine Liste dessen, was du gut kannst, wäre länger, als es sich gerade anfühlt.',
    },
    lovability: {
      does: 'Zu sagen, dass dich sonst niemand wollte, lässt Bleiben oft wie die einzige Möglichkeit aussehen.',
      couldAlsoBe: 'Es kann aus der eigenen Angst kommen, verlassen zu werden.',
      ask: 'Wer in deinem Leben, jetzt oder früher, hat sich gefreut, dass es dich gibt?',
      steady:
        'Das kann niemand über dich wissen. Ob du liebenswert bist, entscheidet nicht ein einzelner Mensch.',
    },
    'nothing-without': {
      does: 'Zu sagen, dass du allein nichts wärst, nimmt oft den Verdienst an deinem Leben und lässt dich davor zurückschrecken, allein zu stehen.',
      couldAlsoBe:
        'Vielleicht wünscht sich jemand sehr, dass die eigene Hilfe gesehen und gewürdigt wird.',
      ask: 'Was hast du getan, das deins war?',
      steady: 'Hilfe unterwegs gehört zu jedem Leben. Was du daraus gemacht hast, bleibt deins.',
    },
    embarrassment: {
      does: 'Zu sagen, dass man sich für jemanden schämt, hält diesen Menschen oft still oder außer Sicht.',
      couldAlsoBe:
        'Vielleicht war jemandem in Gesellschaft unwohl, und die Schuld landet am falschen Ort.',
      ask: 'Wer schämt sich hier, und wofür?',
      steady: 'Du darfst so gesehen werden, wie du bist.',
    },
    contempt: {
      does: 'Schimpfwörter und Beleidigungen treten oft an die Stelle eines Arguments, und du antwortest für dich statt für die Sache.',
      couldAlsoBe: 'Manche schimpfen, wenn sie nicht mehr können, und es tut ihnen später leid.',
      ask: 'Wird noch etwas gesagt, wenn man die Beleidigung weglässt?',
      steady: 'Eine Beleidigung sagt dir, wie der Moment lief. Sie sagt dir nicht, was du bist.',
    },
  },
};

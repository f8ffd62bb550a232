import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const guiltTripping: Translation<Catalogue['patterns']['guilt-tripping']> = {
  name: 'Mit Schuld arbeiten',
  term: 'Schuldgefühle machen',
  finds: 'Formulierungen, die Schuld, Opfer oder eine Schuldigkeit nutzen, damit du etwas tust.',
  example: 'Nein, geh nur und amüsier dich. Ich komme schon irgendwie zurecht, wie immer.',
  source:
    'In der Forschung gut beschrieben: „making her feel guilty“ steht auf dem Duluth-Rad, und Linda Marshalls Skala (2000) fragt danach, ob man dazu gebracht wurde, sich schlecht zu fühlen.',
  moves: {
    general: {
      does: 'Solche Worte lassen ein Nein oft herzlos wirken, sodass nur ein Ja übrig bleibt, um gut zu sein.',
      couldAlsoBe:
        'Vielleicht ist jemand traurig oder enttäuscht und weiß nicht, wie man geradeheraus bittet.',
      ask: 'Worum wird gebeten, und tätest du es auch ohne Schuldgefühl?',
      steady: 'Sich schuldig zu fühlen beweist nicht, dass du etwas falsch gemacht hast.',
    },
    sacrifice: {
      does: 'Aufzuzählen, was aufgegeben wurde, macht aus einem Geschenk oft eine Rechnung.',
      couldAlsoBe: 'Vielleicht fehlt ein Dank, der nie kam.',
      ask: 'Hast du darum gebeten, und wusstest du, dass es einen Preis hat?',
      steady:
        'Du kannst dankbar sein für das, was jemand getan hat, und trotzdem selbst entscheiden.',
    },
    debt: {
      does: 'Frühere Freundlichkeit so zu erwähnen macht daraus oft etwas, das deine Entscheidungen jetzt abzahlen sollen.',
      couldAlsoBe: 'Vielleicht tut es weh, dass die Freundlichkeit vergessen scheint.',
      ask: 'Ließe sich diese Schuld je begleichen, und woran würdest du es merken?',
      steady: 'Fürsorge, die frei gegeben wurde, muss nicht abgearbeitet werden.',
    },
    'love-test': {
      does: 'Etwas zur Probe auf Liebe oder Treue zu machen verlangt oft immer neue Beweise, jedes Mal durch ein Ja.',
      couldAlsoBe: 'Es kann heißen, dass sich jemand deiner nicht sicher fühlt.',
      ask: 'Kannst du jemanden lieben und hierzu trotzdem Nein sagen?',
      steady:
        'Liebe und ein Nein passen in dasselbe Herz. Die meisten, die sich nahe sind, sagen beides.',
    },
    alone: {
      does: 'Mit einem Seufzer nachzugeben lässt deine Pläne oft so aussehen, als ließest du jemanden zurück.',
      couldAlsoBe:
        'Es kann einfach Einsamkeit sein und ein Wunsch nach Gesellschaft, der schwer über die Lippen geht.',
      ask: 'Steckt darin eine Bitte, und wie hieße sie in einfachen Worten?',
      steady:
        'Jemand kann einsam sein, ohne dass du daran schuld bist, und es kann dir wichtig sein, ohne dass du deinen Tag aufgibst.',
    },
    'not-important': {
      does: 'Laut zu bezweifeln, ob man wichtig ist, ist oft ein Weg, das Gegenteil zu hören, in Worten oder durch Nachgeben.',
      couldAlsoBe: 'Vielleicht fühlt sich dieser Mensch gerade wirklich unwichtig.',
      ask: 'Ist dir dieser Mensch wichtig? Und hängt die Antwort an dieser einen Sache?',
      steady:
        'Ein Mensch kann dir sehr wichtig sein, und deine Antwort auf einen Wunsch kann trotzdem Nein heißen.',
    },
    hurt: {
      does: 'Zu beschreiben, wie weh deine Entscheidung tun wird, nimmt sie dir oft aus der Hand.',
      couldAlsoBe: 'Vielleicht stimmt es einfach, dass sie traurig macht.',
      ask: 'Wird dir von Traurigkeit erzählt, oder sollst du sie beheben?',
      steady:
        'Es kann dir leidtun, dass es wehtut, und du kannst trotzdem bei deiner Entscheidung bleiben.',
    },
    shame: {
      does: 'So an dein Gewissen zu appellieren lässt Widerspruch oft herzlos wirken.',
      couldAlsoBe: 'Sorge und Ärger können als Predigt herauskommen.',
      ask: 'Würde jemand, der dich gut kennt, sagen, dass dir alles egal ist?',
      steady: 'Du kannst anderer Meinung sein und ein gutes Herz haben.',
    },
  },
};

import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const blameShifting: Translation<Catalogue['patterns']['blame-shifting']> = {
  name: 'Es zu deiner Schuld machen',
  term: 'Schuldumkehr',
  finds:
    'Formulierungen, die dich für das verantwortlich machen, was jemand anderes getan, gefühlt oder versäumt hat.',
  example: 'Ich hätte es nie geworfen, wenn du nicht immer weitergeredet hättest.',
  source:
    'In der Forschung gut beschrieben. Linda Marshalls Skala für subtile psychische Gewalt (2000) fragt danach, für die Wut in der Partnerschaft beschuldigt zu werden, und auch Jennifer Freyds DARVO enthält es.',
  moves: {
    general: {
      does: 'Solche Sätze verschieben das Gewicht dessen, was ein Mensch getan hat, oft auf einen anderen.',
      couldAlsoBe:
        'Zwei Menschen können beide einen Anteil haben, und das hier kann eine grobe Art sein, es zu sagen.',
      ask: 'Welcher Teil davon war deiner, und welcher war die Entscheidung von jemand anderem?',
      steady: 'Du kannst für deinen Teil einstehen, ohne das Ganze zu tragen.',
    },
    'made-me': {
      does: 'Solche Formulierungen machen aus etwas, das jemand getan hat, oft etwas, das diesem Menschen angetan wurde.',
      couldAlsoBe:
        'Es kann kurz gesagt heißen: „Ich war verletzt und bin nicht gut damit umgegangen.“',
      ask: 'Hätte ein anderer Mensch an derselben Stelle etwas anderes tun können?',
      steady:
        'Was du sagst, kann etwas auslösen. Was andere daraus machen, bleibt ihre Entscheidung.',
    },
    conditional: {
      does: 'Ein Verhalten von dir abhängig zu machen überträgt dir oft die Verantwortung dafür.',
      couldAlsoBe:
        'Es kann ein schlichter Wunsch nach Veränderung sein, an die falschen Worte geknüpft.',
      ask: 'Wenn du alles Verlangte tätest, hörte es dann auf, oder gäbe es einen neuen Grund?',
      steady: 'Niemand kann so vorsichtig sein, dass es das Verhalten eines anderen steuert.',
    },
    consequence: {
      does: 'So gesagt, klingt Härte oft wie ein Naturgesetz, das du ausgelöst hast.',
      couldAlsoBe:
        'Manchmal geht es um eine echte Folge, wie eine Mahnung oder einen verpassten Zug.',
      ask: 'Ist das von selbst passiert, oder hat sich jemand dafür entschieden?',
      steady:
        'Eine Folge, die jemand gewählt hat, ist kein Wetter. Man darf sie ansehen, und die Entscheidung auch.',
    },
    deserved: {
      does: 'Zu sagen, jemand sei selbst schuld, lässt eine Verletzung oft verdient aussehen, sodass niemandem etwas leidtun muss.',
      couldAlsoBe: 'Es kann Ärger über eine Entscheidung sein, die wirklich etwas gekostet hat.',
      ask: 'Würdest du jemandem, den du magst, sagen, das sei verdient?',
      steady: 'Einen Fehler zu machen und Verletzung zu verdienen sind zwei verschiedene Dinge.',
    },
    'turned-apology': {
      does: 'Eine Entschuldigung, die auf halbem Weg kehrtmacht, gibt oft die Schuld zurück, die sie zu übernehmen schien.',
      couldAlsoBe:
        'Manchen fällt es schwer, um Verzeihung zu bitten, und sie greifen nach einem Grund, während sie es noch versuchen.',
      ask: 'Was bleibt übrig, wenn du alles nach dem „aber“ weglässt?',
      steady: 'Es ist in Ordnung, wenn sich so eine Entschuldigung nicht wie eine anfühlt.',
    },
    everything: {
      does: 'Alles auf einen Menschen zu schieben beendet oft die Suche danach, was wirklich schiefging.',
      couldAlsoBe: 'Im Ärger redet man in „immer“ und „alles“ und meint eine einzige Sache.',
      ask: 'Ist es wahrscheinlich, dass ein einziger Mensch das alles getan hat?',
      steady: 'Wenig zwischen zwei Menschen hat nur eine Ursache. Das Ganze ist viel zum Tragen.',
    },
  },
};

import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const gaslighting: Translation<Catalogue['patterns']['gaslighting']> = {
  name: 'Umschreiben, was war',
  term: 'Gaslighting',
  finds:
    'Formulierungen, die abstreiten, woran du dich erinnerst, oder sagen, dass auf dein Gedächtnis oder deinen Verstand kein Verlass ist.',
  example: 'Dieses Gespräch gab es nie. Du bringst schon wieder alles durcheinander.',
  source:
    'In der Forschung gut beschrieben, zum Beispiel von Paige Sweet, „The Sociology of Gaslighting“, American Sociological Review, 2019.',
  moves: {
    general: {
      does: 'Solche Formulierungen dienen oft dazu, dass jemand am eigenen Gedächtnis oder Verstand zweifelt, bis nur noch eine Fassung übrig ist.',
      couldAlsoBe:
        'Menschen erinnern sich wirklich verschieden. Man kann sich sicher sein und dir trotzdem gerecht werden wollen.',
      ask: 'Wenn es dir jemand Befreundetes so erzählte, würdest du es glauben?',
      steady:
        'Du warst auch dabei. Deine Erinnerung zählt weiter, auch wenn jemand anderes widerspricht.',
    },
    memory: {
      does: 'Solche Sätze machen aus einem Gespräch über das, was war, oft eines darüber, ob dein Gedächtnis funktioniert.',
      couldAlsoBe:
        'Erinnerungen gehen wirklich auseinander. Vielleicht ist sie ehrlich eine andere, nur ungeschickt gesagt.',
      ask: 'Woran hast du dich erinnert, bevor es hieß, das sei falsch?',
      steady: 'Dass dir nicht geglaubt wird, heißt nicht, dass du dich irrst.',
    },
    denial: {
      does: 'Glattes Abstreiten beendet das Thema oft und lässt dich mit deiner Erinnerung allein.',
      couldAlsoBe:
        'Vielleicht ist es wirklich vergessen, oder dieselben Worte haben für die andere Seite etwas anderes bedeutet.',
      ask: 'Gibt es etwas, worin du nur für dich nachsehen könntest, wie es war?',
      steady:
        'Zwei Menschen können über die Vergangenheit uneins sein. Es bestimmt zu sagen entscheidet nichts.',
    },
    imagining: {
      does: 'Solche Worte lassen das, was dir aufgefallen ist, oft wie etwas Ausgedachtes aussehen.',
      couldAlsoBe:
        'In eine Kleinigkeit kann jeder Mensch zu viel hineinlesen, und auch Fürsorge sagt das manchmal.',
      ask: 'Was genau hast du gesehen oder gehört, bevor ihm jemand eine Bedeutung gab?',
      steady:
        'Etwas zu bemerken heißt nicht, es zu erfinden. Du kannst es ernst nehmen, auch solange du nicht weißt, was es heißt.',
    },
    sanity: {
      does: 'Verstand oder Sinne anzuzweifeln ist oft ein Weg, auf das Gesagte nicht zu antworten.',
      couldAlsoBe:
        'Es kann echte Sorge sein, schlecht gesagt, oder ein unbedachtes Wort im Streit.',
      ask: 'Was hattest du gerade gesagt, als es plötzlich um deinen Verstand ging?',
      steady:
        'Man kann aufgewühlt, müde oder sogar krank sein und trotzdem recht haben mit dem, was war.',
    },
    witnesses: {
      does: 'Auf das zu zeigen, was „alle“ denken oder „niemand“ gesehen hat, gibt dir oft das Gefühl, in der Minderheit zu sein, gegen Leute, die man nicht fragen kann.',
      couldAlsoBe:
        'Vielleicht machen sich wirklich mehrere Sorgen, und das hier gibt es ungeschickt weiter.',
      ask: 'Wer hat dir das selbst gesagt?',
      steady:
        '„Alle“ ist schwer zu beantworten, weil es nicht im Raum ist. Menschen, die dich kennen, können für sich selbst reden.',
    },
    certainty: {
      does: 'Ein „und das weißt du“ kann deine eigene Sicht wie Verstellung aussehen lassen, sodass Widerspruch unehrlich wirkt.',
      couldAlsoBe:
        'Das sagen Menschen auch, wenn sie sich sehr sicher sind und sich nicht gehört fühlen.',
      ask: 'Weißt du es, oder wurde dir gesagt, dass du es weißt?',
      steady: 'Was du weißt, sagst du selbst. Niemand sonst kann es für dich berichten.',
    },
  },
};

import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const threat: Translation<Catalogue['patterns']['threat']> = {
  name: 'Drohungen und Angst',
  term: 'Drohung',
  finds:
    'Formulierungen, die Schaden androhen: dir, anderen, dem, was dir gehört, oder sich selbst, um Druck auf dich zu machen.',
  example: 'Geh durch diese Tür, und du wirst sehen, was passiert.',
  source:
    'In Forschung und Recht gut beschrieben: Zwang und Drohungen auf dem Duluth-Rad, „dominance and intimidation“ in Murphys und Hoovers Maß (1999) und britische Leitlinien zu kontrollierendem Zwang.',
  caveat:
    'Worte können nicht zeigen, wie groß eine Gefahr ist. Wenn dir etwas Angst macht, zählt das, auch wenn es aufgeschrieben klein aussieht.',
  moves: {
    general: {
      does: 'Solche Formulierungen dienen oft dazu, dass jemand aus Angst nachgibt oder bleibt.',
      couldAlsoBe:
        'Es kann Zorn ohne einen Plan dahinter sein. Wie es sich beim Lesen angefühlt hat, weißt du besser als jedes Programm.',
      ask: 'Hat dir das Lesen Angst gemacht?',
      steady:
        'Wenn du Angst hast, ist das ernst zu nehmen. Um mit jemandem darüber zu reden, musst du dir nicht sicher sein.',
    },
    regret: {
      does: 'Eine Warnung, dass es dir leidtun wird, lässt den Schaden oft offen, sodass die Angst den Rest ergänzt.',
      couldAlsoBe: 'Es kann verletzter Stolz sein oder die Vermutung, dass du es bereust.',
      ask: 'Ist auf solche Worte schon einmal etwas gefolgt?',
      steady:
        'Eine unklare Drohung kann so schwer wiegen wie eine klare. Unruhe darüber ist verständlich.',
    },
    watched: {
      does: 'Dich wissen zu lassen, dass bekannt ist, wo du bist, gibt dir oft das Gefühl, beobachtet zu werden.',
      couldAlsoBe: 'Ohne Zusammenhang kann es eine harmlose Bemerkung über einen Ort sein.',
      ask: 'Gibt es einen Weg, auf dem das bekannt sein kann und den du nicht gewählt hast?',
      steady:
        'Wo du bist, ist deine Sache. Unruhe, wenn es das nicht mehr ist, ist ein gesundes Gespür.',
    },
    exposure: {
      does: 'Damit zu drohen, Bilder, Nachrichten oder Geheimnisse zu zeigen, hält oft jemanden durch Scham fest.',
      couldAlsoBe: 'Es kann im Zorn gesagt und nie getan werden. Vielerorts ist es verboten.',
      ask: 'Gibt es jemanden, dem du es erzählen könntest, bevor es andere tun?',
      steady: 'Die Scham für das Weitergeben von Privatem gehört zum Weitergeben, nicht zu dir.',
    },
    children: {
      does: 'Kinder hineinzuziehen lässt oft jede andere Entscheidung unmöglich erscheinen.',
      couldAlsoBe:
        'Eltern, die Angst haben, ein Kind zu verlieren, sagen manchmal Dinge, die kein Gericht zusprechen würde.',
      ask: 'Gibt es jemanden, der das Recht dazu bei dir kennt?',
      steady:
        'Was mit Kindern geschieht, wird nicht in einer Nachricht entschieden. Du musst es weder heute Nacht noch allein herausfinden.',
    },
    'self-harm': {
      does: 'Ein Leben an deine Entscheidung zu binden macht dich oft für etwas verantwortlich, das niemand allein tragen kann.',
      couldAlsoBe:
        'Die Verzweiflung kann ganz echt sein. Beides kann stimmen: echter Schmerz und Druck auf dich.',
      ask: 'Wer könnte noch davon wissen: ein Notdienst, eine Ärztin oder ein Arzt, jemand aus dem Umfeld?',
      steady:
        'Du kannst es ernst nehmen und Hilfe dorthin holen, ohne deine eigene Entscheidung aufzugeben.',
    },
    violence: {
      does: 'Worte, die Gewalt nennen oder andeuten, bringen oft jemanden aus Angst zum Nachgeben.',
      couldAlsoBe:
        'Manche reden so, ohne je danach zu handeln. Den Worten ist es nicht sicher anzusehen, uns auch nicht.',
      ask: 'Fühlst du dich in der Nähe dieses Menschen unsicher, jetzt oder manchmal?',
      steady: 'Deine Angst sagt dir etwas. Du musst sie dir nicht ausreden.',
    },
    livelihood: {
      does: 'Mit Arbeit, Wohnung oder Geld zu drohen lässt Gehen oder Ablehnen oft zu teuer erscheinen.',
      couldAlsoBe: 'In der Arbeit kann es eine echte und erlaubte Warnung sein, nur hart gesagt.',
      ask: 'Kann dieser Mensch das entscheiden, und gibt es jemanden, der es wüsste?',
      steady: 'Eine Drohung kann wie das letzte Wort klingen. Sie ist es selten.',
    },
    status: {
      does: 'Mit einer Meldung oder mit Papieren zu drohen macht oft Angst, um Hilfe zu bitten.',
      couldAlsoBe: 'Vielleicht wird es ohne jede Ahnung gesagt, wie so etwas wirklich geht.',
      ask: 'Gibt es eine Beratung, bei der du danach fragen könntest, ohne deinen Namen zu nennen?',
      steady: 'Es gibt Stellen, die Menschen helfen, was immer in ihren Papieren steht.',
    },
    belongings: {
      does: 'Ein Haustier oder Dinge zu bedrohen, die du liebst, zeigt oft, was als Nächstes kommen könnte.',
      couldAlsoBe: 'Es kann ein unbedachter Ausbruch über etwas sein, das im Weg war.',
      ask: 'Wurde dir schon einmal etwas kaputt gemacht oder verletzt?',
      steady:
        'An einem Tier oder einer Sache zu hängen ist keine Schwäche, und Angst darum ist natürlich.',
    },
    'people-close': {
      does: 'Menschen zu bedrohen, die du liebst, bringt dich oft zum Nachgeben, um sie zu schützen.',
      couldAlsoBe: 'Es kann leerer Zorn auf jemanden sein, mit dem es Streit gab.',
      ask: 'Würden diese Menschen davon wissen wollen?',
      steady: 'Du bist nicht die Ursache dessen, womit jemand anderes droht.',
    },
    'coming-over': {
      does: 'Anzudeuten, gleich vorbeizukommen, macht oft schon die Nähe zur Drohung.',
      couldAlsoBe: 'In manchen Familien ist es ein abgenutzter Spruch ohne etwas dahinter.',
      ask: 'Wäre dir wohl, wenn es jetzt an deiner Tür klingelte?',
      steady: 'Wer durch deine Tür kommt, entscheidest du.',
    },
  },
};

import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const withholding: Translation<Catalogue['patterns']['withholding']> = {
  name: 'Zuneigung mit Bedingungen',
  term: 'Liebesentzug',
  finds:
    'Formulierungen, die Liebe, Hilfe, Geld, Anerkennung oder Auskunft davon abhängig machen, dass du nachgibst.',
  example: 'Vielleicht käme ich gern pünktlich heim, wenn du dir mal Mühe gäbst.',
  source:
    'Nahe an dem, was die Forschung beschreibt: „hostile withdrawal“ in Murphys und Hoovers Maß (1999) und das Zurückhalten von Geld auf dem Duluth-Rad. Die Grenze darum haben wir gezogen.',
  moves: {
    general: {
      does: 'So gesagt, wird Wärme oder Hilfe oft zu etwas, das man sich verdienen muss, zu einem Preis, der steigen kann.',
      couldAlsoBe:
        'Vielleicht ist jemand verletzt und kann gerade nicht warm sein und sagt es als Bedingung.',
      ask: 'Ist die Bedingung dieselbe geblieben, oder rückt sie weiter, wenn du sie erfüllst?',
      steady: 'Zuneigung ist kein Lohn. Für Freundlichkeit musst du dich nicht bewerben.',
    },
    'conditional-love': {
      does: 'Liebe mit einem „wenn“ wird oft zu einem Preis knapp außer Reichweite, sodass du es immer weiter versuchst.',
      couldAlsoBe: 'Es kann ungeschickt benennen, was wirklich bedrückt.',
      ask: 'Was wäre genug?',
      steady: 'Du warst schon genug, bevor das gesagt wurde.',
    },
    looks: {
      does: 'Nähe an Gewicht, Kleidung oder Aussehen zu knüpfen lässt dich oft dich selbst beobachten, statt um Zuwendung zu bitten.',
      couldAlsoBe:
        'Vielleicht ist da Sorge um deine Gesundheit, oder Worte über Körper sitzen locker.',
      ask: 'Wessen Wunsch ist das?',
      steady: 'Ein Körper muss nicht anders sein, bevor man ihn in den Arm nehmen darf.',
    },
    behave: {
      does: 'Etwas zurückzuhalten, bis du dich benimmst, stellt oft einen Erwachsenen über den anderen.',
      couldAlsoBe:
        'Ein Elternteil kann es zu einem kleinen Kind sagen und eine einfache Hausregel meinen.',
      ask: 'Wem gehört es?',
      steady:
        'Du bist kein Kind in jemandes Obhut. Deine Sachen und deine Angelegenheiten sind deine.',
    },
    earned: {
      does: 'Zu versprechen, später nett zu sein, macht gute Behandlung oft zur Belohnung dafür, dass du tust, was gewünscht ist.',
      couldAlsoBe: 'Vielleicht ist der Wunsch nach Frieden da, und der erste Schritt fällt schwer.',
      ask: 'Lässt du andere sich einfache Freundlichkeit verdienen?',
      steady: 'Anständig behandelt zu werden ist der Anfang, kein Bonus.',
    },
    'refused-warmth': {
      does: 'Wärme zu verweigern, weil du etwas getan hast, lässt eine kalte Schulter oft wie dein eigenes Werk aussehen.',
      couldAlsoBe: 'Auf Wunsch liebevoll sein kann niemand, und Verletzung braucht Zeit.',
      ask: 'Wurde dir gesagt, was es wieder gut machen würde?',
      steady: 'Sich nach Wärme zu sehnen ist natürlich. Sie zu vermissen ist keine Schwäche.',
    },
    forgiveness: {
      does: 'Verzeihen mit einem „wenn“ hält einen Fehler oft offen, damit er wieder benutzt werden kann.',
      couldAlsoBe:
        'Verzeihen kann langsame und ehrliche Arbeit sein, und vielleicht steckt jemand mittendrin.',
      ask: 'Hast du etwas getan, das Verzeihung braucht? Und wenn ja, was wäre gerecht?',
      steady: 'Dir kann leidtun, was du getan hast, ohne dass du auf Bewährung lebst.',
    },
    support: {
      does: 'Hilfe, Geld oder Neuigkeiten vom Nachgeben abhängig zu machen lässt Widerspruch oft teuer werden.',
      couldAlsoBe:
        'Vielleicht gibt es wirklich eine Grenze dessen, was gegeben werden kann, und faire Bedingungen.',
      ask: 'Hat die Bedingung etwas mit der Hilfe selbst zu tun?',
      steady: 'Hilfe zu brauchen heißt nicht, dass deine Meinung denen gehört, die sie geben.',
    },
    approval: {
      does: 'Lob oder Stolz zurückzuhalten, bis du dich änderst, lässt dich oft immer weiter darum arbeiten.',
      couldAlsoBe: 'Manche wurden selbst nie gelobt und wissen nicht, wie das geht.',
      ask: 'Bist du stolz darauf?',
      steady: 'Du kannst dich über das freuen, was du getan hast, auch wenn es niemand abzeichnet.',
    },
  },
};

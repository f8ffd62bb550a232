import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const invalidation: Translation<Catalogue['patterns']['invalidation']> = {
  name: 'Deine Gefühle sind falsch',
  term: 'Invalidierung',
  finds: 'Formulierungen, die dein Gefühl zu viel, unecht oder einen Fehler an dir nennen.',
  example: 'Jetzt kommen wieder die Tränen. Musst du aus allem eine Szene machen?',
  source:
    'Nahe an dem, was die Forschung beschreibt: Manche Forschende zählen den Vorwurf der Überreaktion zu Gaslighting, andere zu „discounting“. Ihm einen eigenen Namen zu geben ist unsere Wahl.',
  moves: {
    general: {
      does: 'So gesagt, wird oft das Gefühl zum Problem, und was es ausgelöst hat, braucht keine Antwort mehr.',
      couldAlsoBe:
        'Starke Gefühle machen manchen Angst, und das hier kann ein ungeschickter Versuch sein, alles zu beruhigen.',
      ask: 'Was geschah, kurz bevor du das gefühlt hast?',
      steady: 'Ein Gefühl ist nicht richtig oder falsch. Es sagt dir, dass etwas wichtig war.',
    },
    'too-sensitive': {
      does: 'Zu sagen, dass du zu viel fühlst, macht aus etwas, das dir wehtat, oft etwas, das an dir nicht stimmt.',
      couldAlsoBe: 'Vielleicht überrascht es wirklich, dass es wehtat, und die Worte fehlen.',
      ask: 'Zu empfindlich wofür: für das, was war, oder dafür, dass es ungesagt bleibt?',
      steady: 'Schnell zu merken, wenn etwas wehtut, ist kein Fehler.',
    },
    overreacting: {
      does: 'Die Größe einer Reaktion zu beurteilen lenkt das Gespräch oft von dem, was getan wurde, auf das, wie du es aufnimmst.',
      couldAlsoBe: 'Manchmal sehen zwei Menschen die Größe einer Sache wirklich verschieden.',
      ask: 'Käme es dir zu viel vor, wenn jemand anderes das gefühlt hätte?',
      steady: 'Eine Reaktion hat einen Grund, auch wenn sie größer ausfällt, als du wolltest.',
    },
    dramatic: {
      does: 'Kummer wie ein Drama zu behandeln lässt ihn oft wie eine Vorstellung aussehen, die keine Antwort braucht.',
      couldAlsoBe: 'Wer selbst leiser ist, hält laute Gefühle manchmal schwer aus.',
      ask: 'Hast du etwas aufgeführt, oder ging es dir schlecht?',
      steady: 'Zu zeigen, dass etwas wehtut, ist keine Show.',
    },
    'no-reason': {
      does: 'Zu hören, dass es dafür keinen Grund gibt, lässt dich dein Gefühl oft beweisen, bevor es da sein darf.',
      couldAlsoBe:
        'Vielleicht ist der Grund nicht bekannt, und Stolz oder Sorge halten vom Fragen ab.',
      ask: 'Was ist der Grund, nur für dich gesagt?',
      steady: 'Du brauchst keine Erlaubnis, um zu fühlen, was du schon fühlst.',
    },
    'calm-down': {
      does: '„Beruhig dich“ kann deinen Ton zum Thema machen und zurücklassen, was du gesagt hast.',
      couldAlsoBe:
        'Es kann gut gemeint sein, von jemandem, der bei lauten Stimmen nicht denken kann.',
      ask: 'Was wolltest du gerade sagen, als dein Ton zum Thema wurde?',
      steady: 'Was du gesagt hast, stimmt oder stimmt nicht, in jedem Ton.',
    },
    emotional: {
      does: 'Auf Tränen oder Stimmungen zu zeigen sorgt oft dafür, dass eine Sicht nicht zählt.',
      couldAlsoBe: 'Es kann von jemandem kommen, der früh gelernt hat, dass Gefühle Schwäche sind.',
      ask: 'Kannst du zugleich ein Gefühl und ein Argument haben?',
      steady: 'Tief zu fühlen und klar zu denken geht in einem Menschen zusammen. Oft sogar.',
    },
    'wrong-feeling': {
      does: 'Gesagt zu bekommen, was du fühlst oder nicht fühlst, gibt oft jemand anderem das Sagen über dein Inneres.',
      couldAlsoBe: 'Es kann ein Versuch von Trost sein: „Das meinst du doch nicht wirklich.“',
      ask: 'Was fühlst du, bevor es dir jemand benennt?',
      steady: 'Wie es sich da drinnen anfühlt, weißt du.',
    },
  },
};

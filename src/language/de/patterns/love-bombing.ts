import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const loveBombing: Translation<Catalogue['patterns']['love-bombing']> = {
  name: 'Zu viel, zu schnell',
  term: 'Love-Bombing',
  finds: 'Lob oder Nähe, die sehr total, sehr früh ist oder niemandem sonst Platz lässt.',
  example: 'Neun Tage, und ich weiß es schon: Alles vor dir war ein Irrtum.',
  source:
    'Ein populärer Name; wenig Forschung (eine Studie mit Studierenden, Strutzenberg und andere, 2017).',
  caveat:
    'Von allen Mustern in einer einzelnen Nachricht am schwersten zu sehen. Das Tempo, und was danach kommt, sagen mehr als die Worte.',
  moves: {
    general: {
      does: 'Solche Formulierungen können eine Bindung fertig wirken lassen, bevor zwei Menschen sich kennen.',
      couldAlsoBe: 'Verliebte reden so, und meinen es oft auch.',
      ask: 'Fühlt sich das Tempo für dich richtig an, und könntest du es bremsen?',
      steady: 'Etwas Gutes hat Zeit. Es ist noch da, wenn du langsam gehst.',
    },
    'only-one': {
      does: 'Der einzige Mensch zu sein, der versteht, gibt dir oft einen Platz, der schön und schwer zugleich ist: Man kommt kaum wieder herunter.',
      couldAlsoBe: 'Vielleicht fühlt sich jemand zum ersten Mal seit Langem verstanden.',
      ask: 'Wäre es in Ordnung, wenn auch andere Menschen wichtig wären?',
      steady: 'Du kannst es genießen, für jemanden besonders zu sein, ohne alles zu sein.',
    },
    fate: {
      does: 'Von Seelenverwandtschaft und Schicksal zu reden lässt Zweifel oft wie Verrat an etwas aussehen, das größer ist als ihr beide.',
      couldAlsoBe: 'So sagen viele einfach, dass sie sehr glücklich sind.',
      ask: 'Ist darin Platz für einen Zweifel?',
      steady:
        'Am Anfang unsicher zu sein ist ganz normal. Von einer Frage geht nichts Echtes kaputt.',
    },
    perfect: {
      does: 'Perfekt genannt zu werden kann dich auf einen Sockel stellen, von dem es nur in eine Richtung geht.',
      couldAlsoBe: 'Es kann einfach Freude sein, in den erstbesten Worten.',
      ask: 'Sind auch deine ganz gewöhnlichen Seiten bekannt?',
      steady: 'Du musst nicht perfekt bleiben, um liebenswert zu sein.',
    },
    'cannot-live': {
      does: 'Dich zur Bedingung eines Lebens zu machen macht aus Zuneigung oft eine Pflicht zu bleiben.',
      couldAlsoBe:
        'Viele Lieder sagen das, und die meisten meinen damit: „Schön, dass es dich gibt.“',
      ask: 'Fühlt es sich an wie ein warmes Wort oder wie ein Gewicht?',
      steady: 'Du kannst jemanden lieben, ohne das zu sein, was ihn am Leben hält.',
    },
    exclusive: {
      does: 'Einen Kreis um zwei Menschen zu ziehen lässt die anderen in deinem Leben oft überflüssig wirken.',
      couldAlsoBe: 'Es kann der Wunsch sein, für dich zu sorgen, nur zu groß gesagt.',
      ask: 'Wo haben deine Freunde und deine Familie in diesem Bild Platz?',
      steady: 'Es darf mehrere Menschen in deinem Leben geben. Gute Nähe lässt die Tür offen.',
    },
    rush: {
      does: 'Sehr große Worte sehr früh überspringen oft den Teil, in dem Vertrauen wächst.',
      couldAlsoBe: 'Manche verlieben sich schnell und reden schnell, und es geht gut.',
      ask: 'Was passiert, wenn du um etwas mehr Zeit bittest?',
      steady: 'Du darfst so schnell gehen, dass du dich selbst noch hörst.',
    },
    'put-above': {
      does: 'Über alle anderen gestellt zu werden kann dich eng anbinden und andere kleiner aussehen lassen.',
      couldAlsoBe: 'Es kann ein ungeschicktes Kompliment sein und sonst nichts.',
      ask: 'Möchtest du gelobt werden, ohne dass andere dafür klein werden?',
      steady: 'Deine guten Seiten brauchen keinen Vergleich.',
    },
  },
};

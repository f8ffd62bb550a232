import type { Pattern } from '../schema';

export const breadcrumbing = {
  id: 'breadcrumbing',
  family: 'return',
  cues: [],
} as const satisfies Pattern;

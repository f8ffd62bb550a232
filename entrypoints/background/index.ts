import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../src/requests/serve';
import { offerToAsk } from './gestures';
import { handlers } from './handlers';
import { forgetWaitingInTime } from './waiting';

/** A sleeping background is woken by what it listens to: everything here is registered at once. */
export default defineBackground({
  type: 'module',
  main() {
    serve(handlers);
    offerToAsk();
    forgetWaitingInTime();
  },
});

import { defineBackground } from 'wxt/utils/define-background';
import { isEntryId } from '../../src/history/entry';
import { makeRules } from '../../src/requests/rules';
import { serve } from '../../src/requests/serve';
import { isEdit } from '../../src/settings/edits';
import { isCountry, isCueId, isPatternId } from '../../src/settings/settings';
import { closeStorageToPages } from './close-storage';
import { offerToAsk } from './gestures';
import { handlers } from './handlers';
import { tendHistory } from './history';
import { forgetWaitingInTime } from './waiting';

/** A sleeping background is woken by what it listens to: everything here is registered at once. */
export default defineBackground({
  type: 'module',
  main() {
    serve(makeRules({ isPatternId, isCueId, isCountry, isEdit, isEntryId }), handlers);
    closeStorageToPages();
    offerToAsk();
    forgetWaitingInTime();
    tendHistory();
  },
});

import { Firefox } from '../drivers/firefox';
import { keeping } from '../journeys/keeping';

keeping(
  () => Firefox.start(),
  async (firefox, expression) => (await firefox.openOwn('options.html')).evaluate(expression),
);

import { useAnswers } from '../answers';
import { routes, type Route } from '../domain/routes';
import { ExitResult } from '../result/ExitResult';
import { RouteResult } from '../result/RouteResult';
import '../styles/result.css';
import { useOpenOnly } from '../useOpenOnly';

/** What to do next. Before a route is known, it leads to the first question without an answer. */
export function RoutePage() {
  const { route } = useAnswers().walk;
  useOpenOnly(route !== undefined);
  if (route === undefined) return null;
  const { exit }: Route = routes[route];
  return exit ? <ExitResult route={route} /> : <RouteResult route={route} />;
}

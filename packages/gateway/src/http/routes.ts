import type { Authenticate } from './bearer.js';
import type { HttpContext } from './http-context.js';
import type { Route } from './route.js';
import { auditRoutes } from './routes/audit.js';
import { deliveryRoutes } from './routes/deliveries.js';
import { discoveryRoutes } from './routes/discovery.js';
import { exchangeRoutes } from './routes/exchanges.js';
import { fileRoutes } from './routes/files.js';
import { healthRoutes } from './routes/health.js';
import { identityCheckRoutes } from './routes/identity-checks.js';
import { jobRoutes } from './routes/jobs.js';
import { keyRoutes } from './routes/keys.js';
import { openApiRoutes } from './routes/openapi.js';
import { participantRoutes } from './routes/participants.js';
import { recordRoutes } from './routes/records.js';
import { reportRoutes } from './routes/reports.js';
import { subjectRoutes } from './routes/subjects.js';
import { tokenRoutes } from './routes/token.js';

/** Every route there is, the busiest first: they are looked for in this order. */
export function allRoutes(context: HttpContext, authenticate: Authenticate): readonly Route[] {
  const routes: readonly Route[] = [
    ...exchangeRoutes(context),
    ...recordRoutes(context),
    ...tokenRoutes(context),
    ...fileRoutes(context),
    ...deliveryRoutes(context),
    ...identityCheckRoutes(context),
    ...participantRoutes(context),
    ...jobRoutes(context),
    ...reportRoutes(context),
    ...auditRoutes(context),
    ...subjectRoutes(context),
    ...healthRoutes(context, authenticate),
    ...keyRoutes(context),
    ...discoveryRoutes(context),
  ];
  return [...routes, ...openApiRoutes(routes, () => context.issuer().url)];
}

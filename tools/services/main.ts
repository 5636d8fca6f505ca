// `npm run services`: writes docs/services.md anew.
import {writeFileSync} from 'node:fs';
import {servicesPage} from './services-page';

writeFileSync('docs/services.md', servicesPage());
console.log('docs/services.md says what is offered and used now.');

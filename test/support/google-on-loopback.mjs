// Loaded into clasp before it starts: whatever it asks Google goes to a server of the test's own on this machine, and nothing anywhere else.
import http from 'node:http';
import https from 'node:https';

https.request = (address, options, answered) => {
  const {hostname, pathname, search} = new URL(String(address));
  return http.request(
    {
      ...options,
      host: '127.0.0.1',
      port: Number(process.env.GOOGLE_ON_LOOPBACK),
      agent: undefined,
      path: `/${hostname}${pathname}${search}`,
    },
    answered,
  );
};

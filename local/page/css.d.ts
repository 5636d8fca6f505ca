/** esbuild joins the style sheets that the views import. */
declare module '*.css';

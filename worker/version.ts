/** The product's version, the same as in package.json: that file would be a thousand bytes of the Worker's. */
export const version = '0.1.0';

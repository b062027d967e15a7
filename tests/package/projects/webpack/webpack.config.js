export default {
  entry: './main.js',
  output: { filename: 'main.js', clean: true },
  // The module and a tool that is loaded later are larger than webpack likes its files to be.
  performance: { hints: false },
};

export default {
  mode: 'production',
  entry: './main.js',
  output: { publicPath: '/' },
  module: { rules: [{ test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
};

/* global document */
// For browsers that cannot run the app: shows at once what index.html holds for them. Written so that they understand it.
document.documentElement.className += ' cannot-start';

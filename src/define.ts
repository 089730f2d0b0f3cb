// The provider comes first, so that the widgets inside it find it upgraded.
import './widgets/cchc-provider/define.js';
import './widgets/cchc-kpi-card/define.js';
import './widgets/dossier-ontime-gauge/define.js';
import './widgets/province-ranking/define.js';
import './widgets/dossier-trend/define.js';
import './widgets/cchc-index-breakdown/define.js';
import './widgets/cchc-adoption/define.js';
import './widgets/province-tile-map/define.js';

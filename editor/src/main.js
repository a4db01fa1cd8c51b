import CMS from '@sveltia/cms';
import schema from '../schema.json';
import settings from '../settings.json';
import { createComponent } from './components.js';
import { dataFormat, pageFormat } from './formats.js';

CMS.registerCustomFormat('yaml-frontmatter', 'md', pageFormat);
CMS.registerCustomFormat('yaml', 'yml', dataFormat);
for (const block of schema.components) {
  CMS.registerEditorComponent(createComponent(block));
}

CMS.init({ config: { load_config_file: false, ...schema.config, ...settings } });

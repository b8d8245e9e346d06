// Package modules holds the built TypeScript modules: what `npm run bundle` made of the folders beside this file.
package modules

import "embed"

// Bundles holds bundles.lock.json and bundles/<name>.js, with source maps.
//
//go:embed bundles bundles.lock.json
var Bundles embed.FS

// Package bundle reads built TypeScript modules and checks that each is the one its lock file pins.
package bundle

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
)

// Bundle is one module's code: a script that gives a function of the host (docs/spec/host-abi.md, section 1).
type Bundle struct {
	Name      string
	Source    string
	SourceMap []byte // for the node's log only, may be empty
	SHA256    [32]byte
}

// lock is the content of bundles.lock.json: sha256 of each bundle, by module name.
type lock map[string]struct {
	SHA256 string `json:"sha256"`
}

// lockFile and folder are where scripts/bundle.ts puts what it builds.
const (
	lockFile = "bundles.lock.json"
	folder   = "bundles/"
)

// Load reads a module's bundle from files and compares its hash with the lock.
func Load(files fs.FS, name string) (Bundle, error) {
	pinned, err := readLock(files)
	if err != nil {
		return Bundle{}, err
	}
	entry, ok := pinned[name]
	if !ok {
		return Bundle{}, fmt.Errorf("%s pins no bundle of module %s: run npm run bundle", lockFile, name)
	}
	source, err := fs.ReadFile(files, folder+name+".js")
	if err != nil {
		return Bundle{}, fmt.Errorf("bundle of module %s: %w", name, err)
	}
	b := Bundle{Name: name, Source: string(source), SHA256: sha256.Sum256(source)}
	if got := hex.EncodeToString(b.SHA256[:]); got != entry.SHA256 {
		return Bundle{}, fmt.Errorf("bundle of module %s has sha256 %s, %s pins %s", name, got, lockFile, entry.SHA256)
	}
	if sourceMap, err := fs.ReadFile(files, folder+name+".js.map"); err == nil {
		b.SourceMap = sourceMap
	}
	return b, nil
}

func readLock(files fs.FS) (lock, error) {
	text, err := fs.ReadFile(files, lockFile)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", lockFile, err)
	}
	var pinned lock
	if err := json.Unmarshal(text, &pinned); err != nil {
		return nil, fmt.Errorf("%s is not a list of bundles: %w", lockFile, err)
	}
	return pinned, nil
}

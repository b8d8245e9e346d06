package codec

import (
	"fmt"
	"strconv"

	"github.com/dop251/goja"
)

// arrayItemsMax bounds arrays that go to the host: above any message the node accepts, below what hurts.
const arrayItemsMax = 1 << 20

// AsArray returns the items of an array, not to be changed; holes are undefined.
func AsArray(value goja.Value) ([]goja.Value, error) {
	object, ok := value.(*goja.Object)
	if !ok {
		return nil, fmt.Errorf("want an array, got %s", Describe(value))
	}
	switch object.ExportType() {
	case typeOfList:
		return object.Export().(*list).values, nil
	case typeOfArray:
	default:
		return nil, fmt.Errorf("want an array, got %s", Describe(value))
	}
	length := object.Get("length").ToInteger()
	if length > arrayItemsMax {
		return nil, fmt.Errorf("want an array of at most %d items, got %d", arrayItemsMax, length)
	}
	items := make([]goja.Value, length)
	for i := range items {
		items[i] = object.Get(indexName(i))
	}
	return items, nil
}

// IsArray says whether an object is an array of the runtime or one of ours.
func IsArray(object *goja.Object) bool {
	exported := object.ExportType()
	return exported == typeOfArray || exported == typeOfList
}

// indexNames are the property names of short arrays' items.
var indexNames = makeIndexNames()

func makeIndexNames() (names [256]string) {
	for i := range names {
		names[i] = strconv.Itoa(i)
	}
	return names
}

func indexName(i int) string {
	if i < len(indexNames) {
		return indexNames[i]
	}
	return strconv.Itoa(i)
}

package codec

import (
	"fmt"
	"sync"

	"google.golang.org/protobuf/reflect/protoreflect"
)

// Types gives plans by full name, compiling each once. It is safe for use by several goroutines.
type Types struct {
	resolver Resolver
	mutex    sync.RWMutex
	plans    map[protoreflect.FullName]*Plan
	enums    map[string]*enumeration
}

// NewTypes returns plans over the descriptors that resolver finds.
func NewTypes(resolver Resolver) *Types {
	return &Types{resolver: resolver, plans: make(map[protoreflect.FullName]*Plan), enums: make(map[string]*enumeration)}
}

// Plan returns the plan of a message. It fails for an unknown name and for a message that has no mapping.
func (t *Types) Plan(name string) (*Plan, error) {
	t.mutex.RLock()
	plan := t.plans[protoreflect.FullName(name)]
	t.mutex.RUnlock()
	if plan != nil {
		return plan, nil
	}
	descriptor, err := t.resolver.FindDescriptorByName(protoreflect.FullName(name))
	if err != nil {
		return nil, fmt.Errorf("no message is called %s: %w", name, err)
	}
	message, ok := descriptor.(protoreflect.MessageDescriptor)
	if !ok {
		return nil, fmt.Errorf("%s is not a message", name)
	}
	t.mutex.Lock()
	defer t.mutex.Unlock()
	return compile(message, t.resolver, t.plans, nil)
}

// enum returns an enumeration by full name, for key parts.
func (t *Types) enum(name string) (*enumeration, error) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if known := t.enums[name]; known != nil {
		return known, nil
	}
	descriptor, err := t.resolver.FindDescriptorByName(protoreflect.FullName(name))
	if err != nil {
		return nil, fmt.Errorf("no enum is called %s: %w", name, err)
	}
	enum, ok := descriptor.(protoreflect.EnumDescriptor)
	if !ok {
		return nil, fmt.Errorf("%s is not an enum", name)
	}
	known := compileEnum(enum)
	t.enums[name] = known
	return known, nil
}

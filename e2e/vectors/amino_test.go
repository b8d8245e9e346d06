package vectors

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"

	"github.com/cosmos/cosmos-sdk/x/tx/signing/aminojson"
)

func readDescriptors(t *testing.T) *protoregistry.Files {
	t.Helper()
	image, err := os.ReadFile("../../proto/gen/image.binpb")
	if err != nil {
		t.Fatal(err)
	}
	var set descriptorpb.FileDescriptorSet
	if err := proto.Unmarshal(image, &set); err != nil {
		t.Fatal(err)
	}
	files, err := protodesc.NewFiles(&set)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// The node rebuilds amino JSON from protobuf before it checks a Ledger's signature: clients must sign the same text.
func TestAminoVectors(t *testing.T) {
	text, err := os.ReadFile("../../vectors/amino.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors struct {
		Cases []struct{ Name, Protobuf, Amino string } `json:"cases"`
	}
	if err := json.Unmarshal(text, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors.Cases) == 0 {
		t.Fatal("vectors/amino.json has no cases")
	}
	files := readDescriptors(t)
	encoder := aminojson.NewEncoder(aminojson.EncoderOptions{FileResolver: files, TypeResolver: dynamicpb.NewTypes(files)})
	for _, one := range vectors.Cases {
		descriptor, err := files.FindDescriptorByName(protoreflect.FullName(one.Name))
		if err != nil {
			t.Fatal(err)
		}
		encoded, err := hex.DecodeString(one.Protobuf)
		if err != nil {
			t.Fatal(err)
		}
		message := dynamicpb.NewMessage(descriptor.(protoreflect.MessageDescriptor))
		if err := proto.Unmarshal(encoded, message); err != nil {
			t.Fatal(err)
		}
		got, err := encoder.Marshal(message)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != one.Amino {
			t.Errorf("%s: the node wants\n%s\nthe client signs\n%s", one.Name, got, one.Amino)
		}
	}
}

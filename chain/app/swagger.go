package app

import (
	_ "embed"
	"net/http"

	"github.com/cosmos/cosmos-sdk/server"
	"github.com/cosmos/cosmos-sdk/server/api"

	"github.com/marspace/marspace/proto/gen/openapi"
)

//go:embed swagger.html
var swaggerPage []byte

// serveSwagger shows our routes and the SDK's on one page at /swagger/. Script and style of the page are the SDK's copy
// of Swagger UI; nothing comes from outside.
func serveSwagger(apiServer *api.Server, enabled bool) error {
	if !enabled {
		return nil
	}
	router := apiServer.Router
	router.Handle("/swagger", http.RedirectHandler("/swagger/", http.StatusMovedPermanently))
	for _, path := range []string{"/swagger/", "/swagger/index.html"} {
		router.HandleFunc(path, serveBytes("text/html; charset=utf-8", swaggerPage))
	}
	router.HandleFunc("/swagger/marspace.json", serveBytes("application/json", openapi.Document))
	return server.RegisterSwaggerAPI(apiServer.ClientCtx, router, enabled)
}

func serveBytes(contentType string, content []byte) http.HandlerFunc {
	return func(response http.ResponseWriter, _ *http.Request) {
		response.Header().Set("Content-Type", contentType)
		_, _ = response.Write(content) // A reader that hung up needs no answer.
	}
}

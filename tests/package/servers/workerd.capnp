using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .articles)],
  sockets = [(name = "http", address = "127.0.0.1:8080", http = (), service = "main")],
);

const articles :Workerd.Worker = (
  compatibilityDate = "2026-01-01",
  modules = [
    (name = "worker.js", esModule = embed "dist/worker.js"),
    (name = "article.wasm", wasm = embed "dist/article.wasm"),
  ],
);

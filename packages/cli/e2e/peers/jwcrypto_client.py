"""A vendor's client written with jwcrypto alone: signs in, submits a signed record, verifies the receipt's root."""
import hashlib, json, sys, time, urllib.parse, urllib.request, uuid
from jwcrypto import jwk, jws, jwt

url, participant, key_file = sys.argv[1:4]
key = jwk.JWK.from_json(open(key_file, encoding="utf-8").read())
kid = json.loads(key.export_public())["kid"]
now = int(time.time())


def call(path, body, headers):
    request = urllib.request.Request(url + path, data=body, headers=headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.loads(answer.read())


assertion = jwt.JWT(
    header={"alg": "ES256", "kid": kid},
    claims={"iss": participant, "sub": participant, "aud": url + "/oauth2/token", "jti": str(uuid.uuid4()), "iat": now, "exp": now + 60},
)
assertion.make_signed_token(key)
token = call(
    "/oauth2/token",
    urllib.parse.urlencode(
        {
            "grant_type": "client_credentials",
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": assertion.serialize(),
        }
    ).encode(),
    {"content-type": "application/x-www-form-urlencoded"},
)["access_token"]

record = {"fullName": "Nguyễn Văn An", "sourceId": "PY-1"}
body = {"kind": "student", "records": [record], "school": {"code": "86000001"}, "schoolYear": "2025-2026"}
# Members in order, no spaces, only plain texts: this is their RFC 8785 form.
canonical = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
signature = jws.JWS(canonical)
signature.add_signature(key, "ES256", json.dumps({"alg": "ES256", "kid": kid, "typ": "message", "iat": now}))
head, _, tail = signature.serialize(compact=True).split(".")
answer = call(
    "/v1/exchanges",
    json.dumps(body).encode(),
    {"authorization": "Bearer " + token, "content-type": "application/json", "x-jws-signature": head + ".." + tail},
)

with urllib.request.urlopen(url + "/.well-known/jwks.json", timeout=20) as published:
    keys = jwk.JWKSet.from_json(published.read().decode())
root = jws.JWS()
root.deserialize(answer["receipt"]["root"])
root.verify(keys.get_key(json.loads(root.objects["protected"])["kid"]))

leaf = json.dumps(answer["receipt"]["leaf"], ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
print(json.dumps({"status": answer["status"], "root": json.loads(root.payload), "leafBytes": len(leaf)}))

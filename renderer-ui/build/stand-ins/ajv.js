// JSON Forms makes an Ajv where it is given none. It is always given one here: the interpreter of schemas.
export default class Ajv {}

import { add, type Decimal, decimalOf, divide, exactDecimal, parseDecimal, toDecimal128 } from './decimal';
import { double, integer, type Numeric, toNumber } from './number';
import { BsonType, Decimal128, typeOf, type Value } from './value';

const ZERO: Decimal = { coefficient: 0n, exponent: 0 };

/**
 * A sum as MongoDB keeps it: integers and decimals exactly, doubles with the rounding errors carried along
 * (Neumaier), so that the order of addition hardly matters.
 */
export class Sum {
  private whole = 0n;
  private real = 0;
  private lost = 0;
  private decimal = ZERO;
  /** Infinities and NaN of decimals. */
  private special = 0;
  private type: number = BsonType.int;
  count = 0;

  add(value: Numeric): void {
    this.count += 1;
    const type = typeOf(value);
    this.type = WIDTH.indexOf(type) > WIDTH.indexOf(this.type) ? type : this.type;
    if (value instanceof Decimal128) this.addDecimal(value);
    else if (type === BsonType.double) this.addReal(toNumber(value));
    else this.whole += BigInt(value as number | bigint);
  }

  /** In the widest type of what was added; integers that outgrow int64 become a double. */
  total(): Value {
    if (this.type === BsonType.decimal) return this.decimalTotal();
    if (this.type === BsonType.double) return double(this.realTotal());
    const total = integer(this.whole);
    return this.type === BsonType.long && typeof total === 'number' ? BigInt(total) : total;
  }

  average(): Value {
    if (this.count === 0) return null;
    if (this.type !== BsonType.decimal) return double(this.realTotal() / this.count);
    const exact = parseDecimal(this.decimalTotal());
    return exact ? divide(exact, exactDecimal(this.count)) : this.decimalTotal();
  }

  private addReal(n: number): void {
    const next = this.real + n;
    if (Number.isFinite(next))
      this.lost += Math.abs(this.real) >= Math.abs(n) ? this.real - next + n : n - next + this.real;
    this.real = next;
  }

  private addDecimal(value: Decimal128): void {
    const exact = parseDecimal(value);
    if (exact) this.decimal = add(this.decimal, exact);
    else this.special += toNumber(value);
  }

  private realTotal(): number {
    return Number.isFinite(this.real) ? Number(this.whole) + this.real + this.lost : this.real;
  }

  private decimalTotal(): Decimal128 {
    const real = this.real + this.lost;
    if (this.special !== 0 || !Number.isFinite(real)) return decimalOf(this.special + this.real);
    const doubles = parseDecimal(decimalOf(real)) ?? ZERO;
    return toDecimal128(add(add(this.decimal, { coefficient: this.whole, exponent: 0 }), doubles));
  }
}

const WIDTH: number[] = [BsonType.int, BsonType.long, BsonType.double, BsonType.decimal];

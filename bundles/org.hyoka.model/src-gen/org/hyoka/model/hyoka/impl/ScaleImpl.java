/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getAveraging <em>Averaging</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getFactor <em>Factor</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getReasonBelow <em>Reason Below</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.ScaleImpl#getBands <em>Bands</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScaleImpl extends NamedElementImpl implements Scale {
	/**
	 * The cached value of the '{@link #getKinds() <em>Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<EvaluationKind> kinds;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.HIGHER_IS_BETTER;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal STEP_EDEFAULT = new BigDecimal("1"); //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getAveraging() <em>Averaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAveraging()
	 * @generated
	 * @ordered
	 */
	protected static final Averaging AVERAGING_EDEFAULT = Averaging.MEAN;

	/**
	 * The cached value of the '{@link #getAveraging() <em>Averaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAveraging()
	 * @generated
	 * @ordered
	 */
	protected Averaging averaging = AVERAGING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DECIMALS_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected Integer decimals = DECIMALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal factor = FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getReasonBelow() <em>Reason Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonBelow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REASON_BELOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReasonBelow() <em>Reason Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonBelow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal reasonBelow = REASON_BELOW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<ScalePoint> points;

	/**
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected EList<GradeBand> bands;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.SCALE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvaluationKind> getKinds() {
		if (kinds == null) {
			kinds = new EDataTypeUniqueEList<EvaluationKind>(EvaluationKind.class, this, HyokaPackage.SCALE__KINDS);
		}
		return kinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCALE__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(BigDecimal newMinimum) {
		BigDecimal oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCALE__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(BigDecimal newMaximum) {
		BigDecimal oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCALE__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(BigDecimal newStep) {
		BigDecimal oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCALE__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Averaging getAveraging() {
		return averaging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAveraging(Averaging newAveraging) {
		Averaging oldAveraging = averaging;
		averaging = newAveraging == null ? AVERAGING_EDEFAULT : newAveraging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCALE__AVERAGING, oldAveraging, averaging));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDecimals() {
		return decimals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimals(Integer newDecimals) {
		Integer oldDecimals = decimals;
		decimals = newDecimals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCALE__DECIMALS, oldDecimals, decimals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFactor() {
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(BigDecimal newFactor) {
		BigDecimal oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCALE__FACTOR, oldFactor, factor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getReasonBelow() {
		return reasonBelow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReasonBelow(BigDecimal newReasonBelow) {
		BigDecimal oldReasonBelow = reasonBelow;
		reasonBelow = newReasonBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.SCALE__REASON_BELOW, oldReasonBelow, reasonBelow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScalePoint> getPoints() {
		if (points == null) {
			points = new EObjectContainmentEList<ScalePoint>(ScalePoint.class, this, HyokaPackage.SCALE__POINTS);
		}
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GradeBand> getBands() {
		if (bands == null) {
			bands = new EObjectContainmentEList<GradeBand>(GradeBand.class, this, HyokaPackage.SCALE__BANDS);
		}
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case HyokaPackage.SCALE__POINTS:
				return ((InternalEList<?>)getPoints()).basicRemove(otherEnd, msgs);
			case HyokaPackage.SCALE__BANDS:
				return ((InternalEList<?>)getBands()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.SCALE__KINDS:
				return getKinds();
			case HyokaPackage.SCALE__DIRECTION:
				return getDirection();
			case HyokaPackage.SCALE__MINIMUM:
				return getMinimum();
			case HyokaPackage.SCALE__MAXIMUM:
				return getMaximum();
			case HyokaPackage.SCALE__STEP:
				return getStep();
			case HyokaPackage.SCALE__AVERAGING:
				return getAveraging();
			case HyokaPackage.SCALE__DECIMALS:
				return getDecimals();
			case HyokaPackage.SCALE__FACTOR:
				return getFactor();
			case HyokaPackage.SCALE__REASON_BELOW:
				return getReasonBelow();
			case HyokaPackage.SCALE__POINTS:
				return getPoints();
			case HyokaPackage.SCALE__BANDS:
				return getBands();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.SCALE__KINDS:
				getKinds().clear();
				getKinds().addAll((Collection<? extends EvaluationKind>)newValue);
				return;
			case HyokaPackage.SCALE__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case HyokaPackage.SCALE__MINIMUM:
				setMinimum((BigDecimal)newValue);
				return;
			case HyokaPackage.SCALE__MAXIMUM:
				setMaximum((BigDecimal)newValue);
				return;
			case HyokaPackage.SCALE__STEP:
				setStep((BigDecimal)newValue);
				return;
			case HyokaPackage.SCALE__AVERAGING:
				setAveraging((Averaging)newValue);
				return;
			case HyokaPackage.SCALE__DECIMALS:
				setDecimals((Integer)newValue);
				return;
			case HyokaPackage.SCALE__FACTOR:
				setFactor((BigDecimal)newValue);
				return;
			case HyokaPackage.SCALE__REASON_BELOW:
				setReasonBelow((BigDecimal)newValue);
				return;
			case HyokaPackage.SCALE__POINTS:
				getPoints().clear();
				getPoints().addAll((Collection<? extends ScalePoint>)newValue);
				return;
			case HyokaPackage.SCALE__BANDS:
				getBands().clear();
				getBands().addAll((Collection<? extends GradeBand>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HyokaPackage.SCALE__KINDS:
				getKinds().clear();
				return;
			case HyokaPackage.SCALE__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case HyokaPackage.SCALE__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case HyokaPackage.SCALE__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case HyokaPackage.SCALE__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case HyokaPackage.SCALE__AVERAGING:
				setAveraging(AVERAGING_EDEFAULT);
				return;
			case HyokaPackage.SCALE__DECIMALS:
				setDecimals(DECIMALS_EDEFAULT);
				return;
			case HyokaPackage.SCALE__FACTOR:
				setFactor(FACTOR_EDEFAULT);
				return;
			case HyokaPackage.SCALE__REASON_BELOW:
				setReasonBelow(REASON_BELOW_EDEFAULT);
				return;
			case HyokaPackage.SCALE__POINTS:
				getPoints().clear();
				return;
			case HyokaPackage.SCALE__BANDS:
				getBands().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HyokaPackage.SCALE__KINDS:
				return kinds != null && !kinds.isEmpty();
			case HyokaPackage.SCALE__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case HyokaPackage.SCALE__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case HyokaPackage.SCALE__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
			case HyokaPackage.SCALE__STEP:
				return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
			case HyokaPackage.SCALE__AVERAGING:
				return averaging != AVERAGING_EDEFAULT;
			case HyokaPackage.SCALE__DECIMALS:
				return DECIMALS_EDEFAULT == null ? decimals != null : !DECIMALS_EDEFAULT.equals(decimals);
			case HyokaPackage.SCALE__FACTOR:
				return FACTOR_EDEFAULT == null ? factor != null : !FACTOR_EDEFAULT.equals(factor);
			case HyokaPackage.SCALE__REASON_BELOW:
				return REASON_BELOW_EDEFAULT == null ? reasonBelow != null : !REASON_BELOW_EDEFAULT.equals(reasonBelow);
			case HyokaPackage.SCALE__POINTS:
				return points != null && !points.isEmpty();
			case HyokaPackage.SCALE__BANDS:
				return bands != null && !bands.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kinds: "); //$NON-NLS-1$
		result.append(kinds);
		result.append(", direction: "); //$NON-NLS-1$
		result.append(direction);
		result.append(", minimum: "); //$NON-NLS-1$
		result.append(minimum);
		result.append(", maximum: "); //$NON-NLS-1$
		result.append(maximum);
		result.append(", step: "); //$NON-NLS-1$
		result.append(step);
		result.append(", averaging: "); //$NON-NLS-1$
		result.append(averaging);
		result.append(", decimals: "); //$NON-NLS-1$
		result.append(decimals);
		result.append(", factor: "); //$NON-NLS-1$
		result.append(factor);
		result.append(", reasonBelow: "); //$NON-NLS-1$
		result.append(reasonBelow);
		result.append(')');
		return result.toString();
	}

} //ScaleImpl

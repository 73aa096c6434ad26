/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score Sheet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Points and comments of one member on one undertaking in one round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ScoreSheet#getMember <em>Member</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ScoreSheet#getUndertaking <em>Undertaking</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ScoreSheet#getRound <em>Round</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ScoreSheet#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ScoreSheet#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ScoreSheet#getScores <em>Scores</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getScoreSheet()
 * @model annotation="https://hyoka.org/label ja='\u8a55\u70b9\u7968'"
 * @generated
 */
public interface ScoreSheet extends Element {
	/**
	 * Returns the value of the '<em><b>Member</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member</em>' reference.
	 * @see #setMember(Member)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScoreSheet_Member()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u59d4\u54e1' help.ja='\u8a55\u70b9\u7968\u3092\u8a18\u5165\u3059\u308b\u59d4\u54e1\u3002'"
	 * @generated
	 */
	Member getMember();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ScoreSheet#getMember <em>Member</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member</em>' reference.
	 * @see #getMember()
	 * @generated
	 */
	void setMember(Member value);

	/**
	 * Returns the value of the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undertaking</em>' reference.
	 * @see #setUndertaking(Undertaking)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScoreSheet_Undertaking()
	 * @model resolveProxies="false" required="true"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u8a55\u70b9\u7968\u3067\u8a55\u4fa1\u3059\u308b\u4e8b\u696d\u3002'"
	 * @generated
	 */
	Undertaking getUndertaking();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ScoreSheet#getUndertaking <em>Undertaking</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undertaking</em>' reference.
	 * @see #getUndertaking()
	 * @generated
	 */
	void setUndertaking(Undertaking value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' reference.
	 * @see #setRound(ScoringRound)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScoreSheet_Round()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u63a1\u70b9\u56de' help.ja='\u8a55\u70b9\u7968\u306e\u63a1\u70b9\u56de\u3002'"
	 * @generated
	 */
	ScoringRound getRound();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ScoreSheet#getRound <em>Round</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' reference.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(ScoringRound value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.SheetState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Draft, sent, received.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.SheetState
	 * @see #setState(SheetState)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScoreSheet_State()
	 * @model annotation="https://hyoka.org/label ja='\u72b6\u614b' help.ja='\u4f5c\u6210\u4e2d\u3001\u9001\u4ed8\u6e08\u3001\u63d0\u51fa\u6e08\u306e\u5225\u3002\u63d0\u51fa\u6e08\u306e\u8a55\u70b9\u7968\u3060\u3051\u3092\u96c6\u8a08\u3059\u308b\u3002'"
	 * @generated
	 */
	SheetState getState();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ScoreSheet#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.hyoka.model.hyoka.SheetState
	 * @see #getState()
	 * @generated
	 */
	void setState(SheetState value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it came in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScoreSheet_ReceivedOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u63d0\u51fa\u65e5' help.ja='\u8a55\u70b9\u7968\u304c\u63d0\u51fa\u3055\u308c\u305f\u65e5\u3002'"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ScoreSheet#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Score}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scores</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getScoreSheet_Scores()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u70b9' help.ja='\u8a55\u4fa1\u9805\u76ee\u3054\u3068\u306e\u8a55\u70b9\u3068\u30b3\u30e1\u30f3\u30c8\u3002'"
	 * @generated
	 */
	EList<Score> getScores();

} // ScoreSheet
